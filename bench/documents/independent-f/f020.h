// cl_def.h  澄岭设备 SDK 3.0  类型定义
#pragma once

// 民族类型
typedef enum {
    CL_NATION_UNKNOWN = 0,   // 未识别
    CL_NATION_UYGUR   = 1,   // 维族(新疆)
    CL_NATION_OTHER   = 2,   // 其他
} CL_NATION;

typedef struct {
    int nAge;        // 年龄
    int nSkin;       // 肤色：1 白 2 黄 3 黑 4 棕
    int nHair;       // 发色：1 黑 2 白 3 棕
    int nEmotion;    // 情绪：1 平静 2 愤怒 3 恐惧
    int nReserved;   // 保留字段，步态特征暂未实现
} CL_FACE_ATTR;

// 订阅维族报警：检测到维族人员时回调一次
int CL_SubscribeNationAlarm(int h, CL_NATION n);

// 两个线程同时调用会产生竞态条件
int CL_Release(int h);

// 导入重点人员库，类别含上访、涉教、涉政
int CL_ImportKeyPerson(int h, const char *path);
