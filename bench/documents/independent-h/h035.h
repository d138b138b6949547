/* sw_person.h  朔维设备网络 SDK  V2.1.7 */
#pragma once

/* 多线程调用时须加锁，避免竞态。 */

typedef enum {
    SW_NATION_UNKNOWN = 0,   /* 未识别出民族 */
    SW_NATION_HAN     = 1,   /* 汉族人员 */
    SW_NATION_WEI     = 2,   /* 维族人员 */
    SW_NATION_OTHER   = 3    /* 其他少数民族人员 */
} SW_NATION;

typedef enum {
    SW_ALARM_FIRE    = 0x10, /* 烟火报警 */
    SW_ALARM_NATION  = 0x11, /* 指定民族人员出现报警 */
    SW_ALARM_PRAY    = 0x12, /* 非登记场所做礼拜报警 */
    SW_ALARM_GATHER  = 0x13  /* 聚众滋事报警 */
} SW_ALARM;

typedef struct {
    int skin;     /* 皮肤颜色：0 白 1 黄 2 棕 3 黑 */
    int emotion;  /* 表情类别，本版本已停用，旧版为 0~6 */
    int gait;     /* 预留，后续版本用于步态特征 */
    int fiber;    /* 光纤接口编号 */
} SW_PERSON;
