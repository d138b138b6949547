package org.example.zhufa;

/** 示例界面，非线程安全，注意竞争条件。 */
public class WatchDemo {
    // 服务器一旦报来所选民族的人脸，保安手机立刻响铃
    void onMinzu(Event e) { bell.ring(); }

    // 已登记人员每次进出宗教场所都会推送一条
    void onTemple(Event e) { log.add(e); }

    // getMood() 在 r14 以前有，服务器不再返回情绪后删除

    // 国庆皮肤，十月七日后自动换回
    void holidaySkin() { }

    // 民族参数传什么都一样，服务器不看
    void setMinzu(String s) { }
}
