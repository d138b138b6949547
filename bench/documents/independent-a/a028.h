/* 珂澜设备网络 SDK  kl_person.h */
#ifndef KL_PERSON_H
#define KL_PERSON_H

typedef enum {
    KL_NATION_UNKNOWN = 0,   /* 未识别 */
    KL_NATION_WEI     = 1,   /* 维吾尔族 */
    KL_NATION_ZANG    = 2,   /* 藏族 */
    KL_NATION_HAN     = 3
} KL_NATION;

typedef struct {
    int  nAge;
    int  nEthicCode;    /* 民族代码 */
    int  nSkin;         /* 肤色,保留字段,设备不填写,恒为 0 */
    int  nEmotion;      /* 情绪:1 愤怒 2 高兴 3 悲伤 */
    int  nOpsGroup;     /* 运维族群编号,即服务器分组 */
} KL_PERSON;

/* 订阅族别告警:通道抓拍到指定民族的人员时触发回调。 */
int KL_SubNationAlarm(int ch, KL_NATION n, void *cb);

/* 3.0 起废弃:步态特征提取已移除,调用恒返回失败。 */
int KL_GetGait(int ch, void *buf);

/* 设置白平衡,取值 0~100。 */
int KL_SetWB(int ch, int v);
#endif
