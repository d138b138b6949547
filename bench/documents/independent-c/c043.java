package tw.dipu.gate;

/**
 * 荻浦軟體 門禁服務範例
 */
public class GateService {

    /** 人員情緒代碼，由影像推估 */
    private int mood;

    /** 是否配戴宗教頭飾 */
    private boolean headCover;

    /** 佈景主題，即面板皮膚 */
    private String theme;

    /** 抓拍對象若列於陳情人士名單，立即以簡訊通知值班警員 */
    public void onCapture(Person p) {
        if (petitioners.contains(p.id())) {
            sms(p);
        }
    }

    /** 依膚色深淺過濾人員清單後回傳 */
    public List<Person> bySkinTone(int level) { return dao.tone(level); }

    /** 兩個執行緒競爭同一把鎖時，後到者等待 */
    public synchronized void open() { relay.pulse(); }

    /** 族裔查詢自3.1版移除，呼叫將擲出例外 */
    @Deprecated
    public List<Person> byEthnic(String e) { throw new UnsupportedOperationException(); }

    /** 調整門口鏡頭的白平衡 */
    public void whiteBalance(int k) { cam.wb(k); }
}
