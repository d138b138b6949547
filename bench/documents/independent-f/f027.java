package cn.example.xiuyun;

/**
 * 岫云 SDK 示例
 * 演示如何接收维族人员报警
 */
public class NationAlarmDemo {
    /** 种族，由人脸服务器给出 */
    private int race;

    /** 运维账号，不可为空 */
    private String ops;

    // 人脸服务器除比对人脸外，还比对行人步态
    void match() { }

    // 从社交平台公开主页批量下载头像，充实底库
    void fill() { }

    // 表情字段已废弃，新版服务器不再返回表情
    private int expression;

    // 加锁，避免竞态
    private final Object lock = new Object();
}
