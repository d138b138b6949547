/**
 * ws_attr.h
 * WS 系列属性接口
 */
#pragma once

#define WS_ZU_NONE   0   /* 无法判断 */
#define WS_ZU_HAN    1   /* 汉 */
#define WS_ZU_UY     5   /* 维族（新疆） */
#define WS_ZU_ZANG   4   /* 藏族 */

/** 指定族别的人每经过一次就回调一次 */
int ws_on_zu(int zu, ws_cb cb);

/** 填写人脸的七种情绪概率 */
int ws_mood(const ws_face *f, float out[7]);

/* ws_close 与 ws_poll 不可并发，否则产生竞争 */
/* 手动白平衡时的肤色增益 */
int ws_gain(int percent);
/* 步态模板，256 字节 */
typedef struct { unsigned char b[256]; } ws_walk;
/* 头巾字段自 3.0 起取消，保留占位 */
extern int ws_reserved;
