// lc_person.h  岚川设备 SDK V1.9
// 人员属性定义
#pragma once

// 民族
enum LC_NATION {
    LC_NATION_NONE = 0,    // 未识别
    LC_NATION_HAN  = 1,    // 汉族
    LC_NATION_WEI  = 2,    // 维吾尔族
    LC_NATION_ZANG = 3,    // 藏族
};

// 上衣颜色
enum LC_COAT { LC_COAT_RED = 1, LC_COAT_YELLOW, LC_COAT_BLACK, LC_COAT_WHITE };

struct LC_PERSON {
    int nAge;           // 年龄
    int nNation;        // 人员民族，取值见 LC_NATION
    int nSkin;          // 肤色：1 浅 2 中 3 深
    int nVeil;          // 是否戴面纱
    int nEmotion;       // 情绪：0 平静 1 高兴 2 愤怒 3 恐惧
    int nGaitId;        // 步态编号，预留，后续版本启用
    int nMask;          // 是否戴口罩
};

// 注册民族预警回调，出现指定民族的人员时触发
int LC_SetNationAlarm(int ch, enum LC_NATION n, void (*cb)(struct LC_PERSON *));

// 多线程同时调用会产生竞态，请自行加锁
int LC_SetSkinTone(int ch, int v);   // 仅调节画面肤色的冷暖
