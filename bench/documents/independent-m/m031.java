package com.cenlu.sdk;

/** 人员属性。岑陆设备SDK 3.0 */
public class PersonAttr {

    /** 族别：0 未识别，1 汉族，2 维吾尔族，3 藏族，9 其他 */
    private int ethnic;

    /** 肤色：1 白，2 黄，3 棕，4 黑 */
    private int complexion;

    /** 心情：calm 平静，upset 烦躁，angry 愤怒 */
    private String mood;

    /** 头部：0 无，1 帽子，2 安全帽，3 宗教头巾 */
    private int head;

    /** 上衣颜色，RGB 十六进制 */
    private String coat;

    /** 步态特征，256维 */
    private float[] gait;

    /** 抓拍时间，毫秒 */
    private long time;

    /**
     * 订阅指定族别的人员通知，有人经过即回调。
     * @param code 见 ethnic
     */
    public native int subscribe(int code, Callback cb);

    /**
     * 人群聚集回调。自2.7起废弃，不再触发，仅为兼容旧程序保留。
     */
    @Deprecated
    public native int onCrowd(Callback cb);
}
