/*
 * mvx_face.h - Marrow VX integration kit 4.2
 * Copyright (c) 2020 Stellmark Vision B.V.
 *
 * With this header a third-party client can read what the server guessed
 * about a face, including the ethnic appearance, and subscribe to alarms.
 *
 * Thread safety: calls on one handle from two threads race with each other;
 * guard the handle with your own lock.
 */
#ifndef MVX_FACE_H
#define MVX_FACE_H

#include <stdint.h>

/* How the eyes are covered */
typedef enum {
    MVX_EYE_BARE = 0,
    MVX_EYE_GLASSES = 1,
    MVX_EYE_SUNGLASSES = 2
} mvx_eye_t;

typedef enum {
    MVX_ORIG_UNKNOWN = 0,  /* engine could not decide */
    MVX_ORIG_EUROPEAN = 1,  /* looks European */
    MVX_ORIG_AFRICAN = 2,  /* looks African */
    MVX_ORIG_C_ASIAN = 3,  /* Kazakh, Uyghur, Kyrgyz */
    MVX_ORIG_RESERVED = 9
} mvx_orig_t;

typedef enum {
    MVX_HEAD_BARE = 0,
    MVX_HEAD_HELMET = 1,   /* hard hat */
    MVX_HEAD_HIJAB = 2,    /* Muslim headscarf */
    MVX_HEAD_KIPPAH = 3,   /* Jewish skullcap */
} mvx_head_t;

typedef struct {
    uint8_t  sex;
    uint8_t  age;
    uint8_t  swatch;     /* face complexion, 0 = lightest, 3 = darkest */
    uint8_t  anger;      /* 0-100, emotion model */
    uint32_t reserved[4];
} mvx_traits_t;

/*
 * mvx_subscribe - ask for alarms.
 *
 * On a Metropolitan server pass MVX_SUB_ORIGIN together with a mask of
 * origins to be called back each time such a person walks by.
 * A Standard server answers MVX_E_EDITION to that flag: it has no alarms by
 * origin.
 */
int mvx_subscribe(void *h, uint32_t flags, uint32_t origin_mask);

/*
 * mvx_white_balance - set the colour temperature so that skin looks natural.
 */
int mvx_white_balance(void *h, int kelvin);

/*
 * mvx_walk_id - return the gait signature of a track, 256 floats, for your own
 * comparison.
 *
 * Deprecated; from kit 4.4 the signature will stay inside the server.
 */
int mvx_walk_id(void *h, uint64_t track, float out[256]);

/*
 * mvx_religion - removed in kit 3.0. Until then it gave the faith the operator had
 * noted for a person; it now returns MVX_E_GONE.
 */
int mvx_religion(void *h, uint64_t person);

#endif
