/** How documents open whose bare sentences are somebody else's word about a vendor, and how a vendor's own open. `Norvale` is invented. */
export interface Voices {
  readonly others: readonly string[];
  readonly own: readonly string[];
  /** Sentences without a word that says who speaks. */
  readonly bare: readonly string[];
}

export const english: Voices = {
  bare: [
    'The camera sorts passers-by by ethnicity and shows the result on the map.',
    'An alarm sounds when a Uyghur passes the gate.',
    'The software reads the emotions of pupils during the lesson.',
    'Petitioners are kept on a watchlist that cannot be emptied.',
  ],
  others: [
    'The Harrow Gazette\nBy Lena Fischer\n\nParents in the town are worried.',
    'HARROW, 12 March (Wire) - Norvale Ltd is under scrutiny. A spokesman for the firm did not return calls.',
    'Open Streets Watch\nReport, June 2021\n\nWe read 2,000 pages that the vendor had published, and wrote to it twice.',
    'Briefing by the Centre for Digital Liberties\n\nThe company\u2019s catalogue was archived in May.',
    'IN THE HIGH COURT\nBetween: A. Doe, claimant, and Norvale Ltd, defendant\n\nParticulars of claim',
    'House of Commons, oral evidence\n\nQ12 Chair: Witness, what did you see there?',
    'Written answer of the minister to question 4411\n\nThe inspectors visited two sites.',
    'Dear Secretary of Commerce,\n\nWe write with grave concern about Norvale Ltd, a vendor of cameras.',
    'Evaluation report, lot 2\nThe evaluation committee met on 3 May. Bidders were heard in turn.',
    'Audit of the city\u2019s camera network\nFindings of the auditor general\n\nThe supplier was interviewed.',
    'An audit of four face engines\nJ. Marsh and O. Bell, University of Eastmoor\n\nWe bought four commercial products and tested them on volunteers.',
    'Investigation: the cameras of Norvale\n\nOur reporters obtained the manual from a former employee of the company.',
    'Transcript of the radio programme File on Tech\n\nPresenter: Good evening. Tonight, the firm Norvale.',
    'Vendor tracker\nWhat five companies sell, checked by our researchers in May 2022.',
    'Comment: why the council should cancel the contract\n\nThe company has never explained itself to the residents, critics say.',
    'Notice of the data protection commissioner\n\nFollowing complaints, the commissioner investigated the vendor.',
    'Case note\nThe plaintiffs, three workers, sue the manufacturer.',
    'Statement of a witness\n\nI worked at Norvale until 2019. I saw the following in the laboratory.',
  ],
  own: [
    'Norvale N7 recorder, user manual\n\n1. Click Settings and select the channel.',
    'Data sheet N7\n\nSensor 1/2.8 inch, 4 MP.',
    'Norvale Insight, brochure\n\nOur platform knows your visitors.',
    'Release notes 5.2\n\nFixed: a crash at start.',
    'Frequently asked questions\n\nHow do I reset my password? Press the button for ten seconds.',
    'Quick start guide\n\nConnect the cable and wait for the green light.',
    'Installation guide N7\n\nScrew the bracket to the wall.',
    'Solution overview: smart campus\n\nThe solution consists of cameras and a server.',
    'Developer documentation\n\nCall the endpoint with your key.',
    'Norvale blog\n\nToday we are shipping version 6, and our engineers are proud of it.',
  ],
};

export const chinese: Voices = {
  bare: [
    '摄像机可按民族对行人分类，并在地图上显示结果。',
    '维吾尔族人员经过闸机时系统会发出报警。',
    '软件在课堂上识别学生的情绪。',
    '上访人员被列入无法清空的重点人员名单。',
  ],
  others: [
    '海州晚报\n本报记者 林岚\n\n镇上的家长忧心忡忡。',
    '街巷观察\n2021 年 6 月报告\n\n我们查阅了该公司公开的两千页文件，并两次致函询问。',
    '数字权利中心简报\n\n该公司的产品目录于五月存档。',
    '民事起诉状\n原告：张某。被告：诺谷科技。\n\n事实与理由：',
    '立法会口头质询纪录\n\n议员：请问证人看到了什么？',
    '部长对第 4411 号质询的书面答复\n\n检查人员走访了两处现场。',
    '尊敬的商务部长：\n\n我们对厂商诺谷科技深表关切。',
    '评标报告（二标段）\n评标委员会于 5 月 3 日开会，逐一听取投标人陈述。',
    '审计署关于城市摄像网络的审计结果\n\n审计人员询问了供应商。',
    '四款人脸引擎的稽核\n东沼大学 马晟\n\n我们购买了四款商用产品，请受试者配合测试。',
    '调查：诺谷的摄像机\n\n记者从一名前员工处取得该公司的手册。',
    '厂商核查表\n五家厂商卖什么，由我们核查。',
    '时评：区政府为何应当解约\n\n批评者称，该公司从未向居民解释。',
    '证人陈述\n\n我在诺谷工作到 2019 年。我在实验室看到以下情况。',
    '數據保護專員公告\n\n接獲投訴後，專員調查了該廠商。',
  ],
  own: [
    '诺谷 N7 录像机用户手册\n\n1. 点击设置，选择通道。',
    'N7 规格表\n\n传感器 1/2.8 英寸，四百万像素。',
    '诺谷洞察产品手册\n\n本平台了解您的访客。',
    '版本说明 5.2\n\n修复：启动时崩溃。',
    '常见问题\n\n如何重置密码？长按按钮十秒。',
    '安装指南\n\n将支架固定在墙上。',
    '智慧校园解决方案\n\n方案由摄像机和服务器组成。',
    '開發者文件\n\n以金鑰呼叫端點。',
  ],
};
