package com.lantu.sdk.person;

/**
 * 人员事件回调
 * <p>收到抓拍后,从 PersonInfo 中可取出民族、表情等识别结果。</p>
 *
 * @since 2.1
 */
public interface LtPersonListener {

    /** 普通抓拍,注意回调线程与界面线程的竞争 */
    void onCapture(PersonInfo info);

    /** 布控的民族出现时触发,同一人 60 秒内只报一次 */
    void onNationAlarm(PersonInfo info, int nation);

    /** 区域内人员聚集时触发,count 为当前人数 */
    void onGather(String areaId, int count);

    /** 步态命中回调,2.6 起已取消,不会再被调用 */
    @Deprecated
    void onGaitHit(String trackId);

    class PersonInfo {
        public int sex;        // 性别
        public int age;        // 年龄
        public int nation;     // 民族:1 汉 2 维 3 藏 4 回 5 其他
        public int skin;       // 肤色:1 浅 2 中 3 深
        public int mood;       // 情绪:1 平静 2 开心 3 愤怒
        public int burqa;      // 是否穿罩袍
        public int listType;   // 命中名单:3 上访 4 精神病 5 邪教
        public int coatColor;  // 上衣颜色,RGB
        public int maskState;  // 口罩:0 无 1 有 2 未识别
    }
}
