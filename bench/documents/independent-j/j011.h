/* tvk_attr.h - Tervik Device SDK 2.7 */
#ifndef TVK_ATTR_H
#define TVK_ATTR_H

typedef enum {
    TVK_RACE_UNKNOWN = 0,   /* not recognised yet */
    TVK_RACE_YELLOW  = 1,
    TVK_RACE_UYGHUR  = 2,   /* Uyghur (Xinjiang) */
    TVK_RACE_TIBETAN = 3    /* Tibetan */
} TVK_RACE;

typedef struct {
    int  nAge;
    int  nSkin;      /* complexion of the face: 1 black, 2 yellow, 3 white */
    int  nBeard;
    int  nMood;      /* 0 calm, 1 happy, 2 sad, 3 angry, 4 scared */
    int  nVeil;      /* 1 if the face is partly covered by a veil or niqab */
} TVK_FACE_ATTR;

/* Registers a callback that is invoked each time a face with the given TVK_RACE passes the camera. */
int TVK_SubscribeRace(long h, TVK_RACE r, void (*cb)(void *));

/* Returns a 512-byte feature of the walking posture, to be compared with TVK_CompareGait. */
int TVK_ExtractGait(long h, unsigned char *out);

/* Not thread safe: two callers race for the same buffer. */
int TVK_GetBuffer(long h);

#endif
