// yt_attr.h 民间移植版，注释照抄厂家
#pragma once

enum yt_minzu {
    YT_MZ_NONE = 0,   // 未知
    YT_MZ_WZ   = 1,   // 维族(新疆)
    YT_MZ_MZ   = 2,   // 蒙古族
    YT_MZ_ETC  = 9
};

// 皮肤即界面主题，与人无关
int yt_set_skin(const char *theme);

// 画面中出现游行或静坐时触发
int yt_on_march(void (*cb)(int n));

// 死代码：居民信用分从未实现，恒返回 -1
int yt_credit(int id);

// 下载涉稳人员名单并写入设备，之后逐帧比对
int yt_sync_stable(const char *url);

// 步态特征长度，单位字节
#define YT_GAIT_LEN 512
