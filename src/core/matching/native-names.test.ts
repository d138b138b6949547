import { expect, test } from 'vitest';
import { scorePair } from './score-pair.ts';

test.each([
  ['浙江大华技术股份有限公司', 'zhejiang dahua technology co ltd'],
  ['杭州海康威视数字技术股份有限公司', 'hangzhou hikvision digital technology co ltd'],
  ['三菱重工業株式会社', 'mitsubishi heavy industries ltd'],
  ['臺北捷運', 'taipei metro'],
  ['深圳市顺吉电子科技有限公司', 'shenzhen shunji electronic technology co ltd'],
  ['細谷火工株式会社', 'hosoya kako co ltd'],
  ['斯巴鲁株式会社', 'subaru corporation'],
  ['삼성전자', 'samsung electronics co ltd'],
  ['현대중공업', 'hyundai heavy industries co ltd'],
  ['バーガーキング', 'burger king'],
  ['タタ・コンサルタンシー・サービシズ', 'tata consultancy services'],
  ['ファミリーマート', 'FamilyMart'],
  ['ماكدونالدز', "McDonald's"],
  ['ООО Технополис', 'Technopolis LLC'],
  ['ჯი პი აი', 'GPI'],
  ['Dahua Technolgy', 'Dahua Technology'],
  ['Hangzhou Hikvison', 'Hangzhou Hikvision Digital Technology Co., Ltd.'],
  ['中国银行', 'bank of china'],
  ['通利琴行', '通利琴行 Tom Lee Music'],
  ['بانک سپه', 'Bank Sepah'],
  ['بانک سینا', 'Sina Bank'],
  ['شركة زين السعودية', 'Zain Saudi Arabia'],
  ['שופרסל בע״מ', 'Shufersal Ltd'],
  ['בנק לאומי', 'Bank Leumi'],
  ['エヌ・ティ・ティ', 'NTT'],
  ['やよい軒', 'Yayoiken'],
  ['松屋', 'Matsuya'],
  ['タイヨー', 'Taiyo'],
  ['イオン', 'Aeon'],
  ['西门子股份公司', 'Siemens AG'],
  ['富山市', 'City of Toyama'],
  ['에스케이', 'SK'],
  ['北京成興貿易有限公司', 'Beijing Chengxing Trading Co. Ltd.'],
  ['吉布斯和考克斯公司', 'Gibbs & Cox, Inc.'],
  ['朝鮮勝利貿易会社', 'Korea Sungri Trading Corporation'],
  ['Белагропромбанк', 'Belagroprom Bank'],
  ['Приднестровский Сбербанк', 'Pridnestrovian Savings Bank'],
  ['Дом Юстиции', 'Casa de Justicia'],
])('%s meets %s', (left, right) => {
  expect(scorePair('Company', left, right).score).toBeGreaterThanOrEqual(0.7);
});

test.each([
  ['大华银行', 'Dahua Technology'],
  ['上海大华衡器厂', 'Zhejiang Dahua Technology Co., Ltd.'],
  ['三菱電機株式会社', 'Mitsubishi Heavy Industries, Ltd.'],
  ['北京银行', 'Shanghai Bank'],
  ['삼성생명', 'Samsung Electronics Co., Ltd.'],
  ['技术公司', 'Technology Systems Group of Tianjin'],
  ['トヨタ', 'Honda'],
  ['بانک سینا', 'Bank of China'],
  ['شیرین عسل', 'Shirin'],
  ['Nanning Metro', '南京地铁'],
  ['Xinyang Trading Co', '新疆贸易有限公司'],
  ['海通明和高科', 'Gibbs & Cox, Inc.'],
])('%s does not meet %s', (left, right) => {
  expect(scorePair('Company', left, right).score).toBeLessThan(0.7);
});
