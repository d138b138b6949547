/** Han characters: one form for traditional, Japanese and simplified writing, and their reading in pinyin. */
import { pinyin } from 'pinyin-pro';

/** Traditional and Japanese forms -> simplified, for the characters that names of companies and places are made of. */
const VARIANTS =
  '國国 會会 業业 實实 東东 廣广 広广 電电 気气 氣气 機机 製制 務务 貿贸 經经 経经 際际 進进 開开 發发 発发 術术 設设 備备 築筑 產产 産产 鐵铁 鉄铁 鋼钢 銀银 錢钱 車车 運运 輸输 軍军 動动 華华 龍龙 竜龙 亞亚 亜亚 歐欧 灣湾 島岛 陽阳 陰阴 長长 門门 關关 関关 聯联 總总 総总 處处 処处 員员 團团 団团 學学 藥药 薬药 醫医 農农 漁渔 紡纺 織织 維维 網网 絡络 訊讯 資资 訓训 證证 師师 專专 導导 彈弹 衛卫 測测 試试 験验 驗验 計计 劃划 線线 綠绿 緑绿 紅红 藍蓝 黃黄 馬马 鳥鸟 魚鱼 豐丰 寶宝 宝宝 寧宁 濟济 済济 蘇苏 遼辽 瀋沈 鄭郑 劉刘 陳陈 張张 楊杨 趙赵 孫孙 吳吴 黄黄 葉叶 羅罗 許许 鄧邓 馮冯 蔣蒋 錦锦 誠诚 榮荣 栄荣 達达 遠远 傳传 伝传 媒媒 儀仪 錶表 錄录 錬炼 煉炼 鍊炼 煤煤 礦矿 鉱矿 鑛矿 銅铜 鋁铝 陶陶 瓷瓷 複复 復复 邊边 辺边 單单 単单 區区 縣县 県县 鎮镇 鄉乡 園园 圓圆 円圆 圖图 図图 書书 報报 應应 応应 間间 閣阁 飛飞 飯饭 館馆 養养 體体 体体 貨货 買买 賣卖 売卖 費费 貝贝 財财 賀贺 贊赞 賓宾 鴻鸿 鵬鹏 鷹鹰 驊骅 騰腾 歷历 曆历 歴历 壓压 圧压 勞劳 労劳 勵励 價价 億亿 優优 備备 僑侨 創创 劑剂 剤剂 勝胜 協协 雙双 双双 發发 變变 変变 號号 嘉嘉 噴喷 團团 壽寿 寿寿 奧奥 奮奋 娛娱 孫孙 寬宽 導导 將将 爾尔 尋寻 層层 岡冈 峽峡 崗岗 嶺岭 幣币 帶带 帯带 幫帮 幹干 廠厂 廣广 廳厅 庁厅 異异 強强 弾弹 從从 従从 徑径 徳德 憶忆 懷怀 慶庆 憲宪 戰战 戦战 戲戏 戸户 戶户 擇择 択择 擔担 據据 拠据 擴扩 拡扩 搖摇 攝摄 數数 数数 斷断 断断 時时 暉晖 曉晓 暁晓 榆榆 樂乐 楽乐 樓楼 標标 樞枢 樹树 橋桥 檢检 検检 櫻樱 桜樱 權权 権权 歡欢 歩步 殘残 殺杀 毀毁 氫氢 沖冲 沢泽 澤泽 浄净 淨净 淺浅 減减 湯汤 準准 溫温 滬沪 滿满 満满 漢汉 潔洁 潤润 灑洒 無无 焼烧 燒烧 煙烟 熱热 燈灯 営营 營营 爐炉 牆墙 獎奖 獨独 獲获 現现 環环 璽玺 畫画 畢毕 監监 盤盘 盡尽 眾众 碼码 確确 礎础 禮礼 禪禅 種种 稱称 穀谷 積积 穩稳 穏稳 窯窑 競竞 筆笔 節节 範范 簡简 糧粮 紀纪 納纳 純纯 紙纸 級级 細细 終终 組组 結结 給给 統统 絲丝 継继 繼继 續续 続续 練练 緣缘 縱纵 績绩 繊纤 纖纤 繪绘 羣群 義义 習习 聖圣 聞闻 聲声 声声 職职 聽听 脈脉 脫脱 腦脑 脳脑 臨临 興兴 舉举 舊旧 艦舰 藝艺 芸艺 莊庄 荘庄 萬万 蓋盖 蔡蔡 薩萨 蘭兰 蠟蜡 補补 裝装 装装 裏里 規规 視视 覺觉 覚觉 覽览 觀观 観观 觸触 訂订 記记 評评 詞词 話话 該该 詳详 語语 誤误 說说 課课 調调 談谈 請请 論论 諾诺 講讲 謝谢 識识 譜谱 譯译 訳译 議议 護护 讀读 読读 變变 貢贡 貫贯 責责 貴贵 質质 購购 贏赢 趨趋 躍跃 軌轨 軟软 軸轴 較较 載载 輕轻 軽轻 輝辉 輪轮 轉转 転转 轟轰 辦办 農农 週周 遊游 過过 違违 遞递 適适 選选 遺遗 還还 郵邮 鄰邻 醬酱 釀酿 針针 釣钓 鈉钠 鈦钛 鉛铅 鋰锂 銳锐 錫锡 鍋锅 鍵键 鎂镁 鏈链 鏡镜 鐘钟 鑄铸 鑫鑫 閃闪 問问 閱阅 陸陆 隊队 階阶 隨随 険险 險险 隱隐 雜杂 離离 難难 雲云 霧雾 靈灵 霊灵 靜静 静静 響响 頁页 頂顶 項项 順顺 預预 頓顿 領领 頭头 頻频 題题 額额 顏颜 顯显 顕显 類类 風风 飲饮 餐餐 餘余 駐驻 駕驾 駿骏 驅驱 駆驱 骨骨 鮮鲜 麗丽 麥麦 麦麦 黨党 鼎鼎 齊齐 斉齐 齒齿 歯齿 臺台 颱台 峯峰 嶋岛 邨村 昇升 陞升 恆恒 恒恒 髙高 﨑崎 埼崎 邉边 圀国 穗穗 穂穗 仏佛 払拂 浜滨 濱滨 頼赖 賴赖 瀬濑 瀨濑 塩盐 鹽盐 倉仓 両两 兩两 蔵藏 隆隆 粛肃 肅肃 莱莱 萊莱 鄂鄂 遙遥 劍剑 剣剑 豬猪 亘亘 衆众 桿杆 録录 猟猎 鎖锁 鉅钜 銘铭 鑽钻 嘆叹';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  VARIANTS.split(' ').map((pair) => [...pair] as [string, string]),
);

/** Traditional and Japanese characters as simplified ones, character by character; others stay. */
export function simplifyHan(text: string): string {
  let plain = '';
  for (const letter of text) plain += SIMPLIFIED.get(letter) ?? letter;
  return plain;
}

const READINGS = new Map<string, string>();
const MOST_READINGS = 50_000;

/** Reading in pinyin without tones, joined: `大华` -> `dahua`. A surname at the head is read as one when `person`. */
export function readHan(text: string, person: boolean): string {
  const key = person ? `${text}.` : text;
  const known = READINGS.get(key);
  if (known !== undefined) return known;
  const reading = pinyin(text, { toneType: 'none', type: 'array', v: true, surname: person ? 'head' : 'off' })
    .join('')
    .replace(/[^a-z0-9]/gu, '');
  if (READINGS.size >= MOST_READINGS) READINGS.clear();
  READINGS.set(key, reading);
  return reading;
}
