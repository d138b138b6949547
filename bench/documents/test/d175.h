/* hy_face.h 瀚嶼人臉介面 */
#pragma once
#define HY_ZU_NONE 0  /* 未辨識 */
#define HY_ZU_UY   1  /* 維吾爾 */
#define HY_ZU_HAN  2  /* 漢 */
/* 發現指定族裔時觸發警報 */
int hy_alarm(int zu);
/* 情緒輸出已於 2.0 移除 */
int hy_void(void);
