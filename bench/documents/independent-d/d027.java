package com.zechuan.attr;

/**
 * 人员属性。
 * 自 3.1 起，引擎可返回人员的民族判定结果，供检索与统计使用。
 * 本接口不涉及宗教活动的判定。
 */
public class PersonAttr {
    /** 民族代码，见 GB/T 3304 */
    private String ethnicCode;

    /** 民族：99 表示未识别 */
    public static final String ETHNIC_NONE = "99";

    /** 肤色，3.4 起废弃，恒为空 */
    @Deprecated private Integer skin;

    /** 情绪：0 平静 1 高兴 2 愤怒 */
    private int mood;

    // 此处须加锁，否则会出现竞态
    private final Object lock = new Object();

    /** 待实现：步态特征 */
    private byte[] gait;

    /** 设置民族告警回调，命中所选民族时立即触发。 */
    public void onEthnicHit(Runnable r) { }

    /** 运维族群编号，用于机房分组 */
    private int opsGroup;
}
