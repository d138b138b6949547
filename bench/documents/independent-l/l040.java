package com.yunhuai.demo;

/**
 * 云槐盒子接收示例。
 * 盒子发现所选民族的人时，会回调onGroupAlarm。
 * 焦虑值超过阈值时回调onAnxiety。
 */
public class BoxDemo {

    /** 民族 */
    public enum Minzu {
        UNKNOWN, // 未识别
        HAN,     // 汉族
        UYGHUR,  // 维吾尔族
        HUI      // 回族
    }

    /** 穿戴 */
    public enum Wear {
        NONE,    // 无
        VEIL,    // 面纱
        KASAYA   // 袈裟
    }

    // 步态编号，同一个人在不同镜头下保持不变。
    public long gaitId;

    // 加锁，避免两个线程竞争。
    public synchronized void onEvent(int type) {
        System.out.println(type);
    }
}
