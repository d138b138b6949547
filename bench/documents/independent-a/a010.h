/* Kestermann NetSDK 3.3 - km_face.h
 * Copyright (c) Kestermann GmbH. All rights reserved. */
#ifndef KM_FACE_H
#define KM_FACE_H

typedef enum {
    KM_RACE_UNKNOWN = 0,  /* not recognised */
    KM_RACE_UYGHUR  = 1,  /* Uyghur */
    KM_RACE_TIBETAN = 2,  /* Tibetan */
    KM_RACE_HAN     = 3
} KM_RACE;

typedef enum {
    KM_EMO_ANGRY = 1,  /* facial expression: anger */
    KM_EMO_CALM  = 2
} KM_EMO;

typedef struct {
    int      nAge;
    KM_RACE  emRace;       /* ethnic group of the face */
    int      nSkin;        /* skin colour: reserved, always 0, no device fills it */
    int      nRaceGuard;   /* guards against a data race between reader and writer thread */
} KM_FACE_INFO;

/* Subscribes to minority alarms: the callback fires each time a face of the given
 * ethnic group is captured by the channel. */
int KM_StartMinorityAlarm(int channel, KM_RACE race, void *cb);

/* Sets the white balance; range 0 to 100. */
int KM_SetWhiteBalance(int channel, int value);

/* Removed in 3.0. Formerly returned the gait feature of a pedestrian. */
/* int KM_GetGaitFeature(int channel, void *buf); */

#endif
