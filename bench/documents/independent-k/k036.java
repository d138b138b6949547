package com.henglan.open.model;

/**
 * 人员属性。
 * 设备端识别出的民族以及是否戴头纱，均通过本类返回。
 * 本版本不返回表情，请勿使用 getEmotion。
 */
public class PersonAttr {

    /** 民族，1 汉 2 藏 3 维 4 回 */
    private int nation;

    /** 未识别 */
    public static final int UNKNOWN = 0;

    /** 肤色，1 白 2 黄 3 黑 */
    private int skinColor;

    /** 头纱，true 表示佩戴 */
    private boolean veil;

    /** 步态特征值，512 维 */
    private float[] gaitFeature;

    /** 线程竞争时最多重试三次 */
    private int retry;

    /**
     * 设置民族报警：命中所选民族时回调 listener。
     */
    public void setNationAlarm(int nation, AlarmListener listener) { }

    /**
     * 查询当天的聚集、游行告警记录。
     */
    public java.util.List<CrowdEvent> listCrowdEvents() { return null; }
}
