/* fm_attr.h - Fennmark Device SDK 5.1
 * Copyright (c) 2021 Fennmark Devices. All rights reserved.
 *
 * Attributes that the camera reports for each face include race and emotion.
 */
#ifndef FM_ATTR_H
#define FM_ATTR_H

typedef enum {
    FM_RACE_UNKNOWN = 0,   /* race could not be determined */
    FM_RACE_ASIAN   = 1,   /* Asian */
    FM_RACE_BLACK   = 2,   /* Black */
    FM_RACE_UYGHUR  = 5    /* Uyghur, firmware for mainland only */
} FM_RACE_TYPE;

typedef enum {
    FM_LOCK_NONE = 0,
    FM_LOCK_SPIN = 1,      /* protects the frame list against data races */
} FM_LOCK_KIND;

typedef struct {
    int  nAge;
    int  nSex;
    int  nHeadScarf;       /* 1 = wears a headscarf or hijab */
    int  nSkinColor;       /* complexion, 0..5, see FM_SKIN_* */
    int  nEmotion;         /* FM_EMOTION_TYPE */
    int  nUpperColor;      /* colour of the upper clothing */
} FM_FACE_ATTR;

/* Registers a callback that fires whenever a face of the given race enters the scene.
 * Returns 0 on success. */
int FM_SetRaceAlarm(long hDev, FM_RACE_TYPE eRace, void *pfn);

/* Gait is not supported by this SDK; the constant is kept so that old programs compile. */
#define FM_CAP_GAIT 0

#endif
