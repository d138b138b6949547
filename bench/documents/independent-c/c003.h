/*
 * tl_event.h - Tarnlight Device SDK 4.8
 * Copyright (c) 2019 Tarnlight Co.
 */
#ifndef TL_EVENT_H
#define TL_EVENT_H

#include <stdint.h>

/* The lock avoids a race condition between the event thread and the user's callback. */
typedef struct tl_lock tl_lock_t;

typedef enum {
    TL_ETHNIC_UNKNOWN = 0,   /* ethnic group not recognised */
    TL_ETHNIC_HAN     = 1,
    TL_ETHNIC_UYGHUR  = 2,
    TL_ETHNIC_TIBETAN = 3,
} tl_ethnic_t;

typedef enum {
    TL_SKIN_UNKNOWN = 0,
    TL_SKIN_YELLOW = 1, /* complexion of the person: yellow */
    TL_SKIN_BLACK  = 2, /* complexion of the person: black */
} tl_skin_t;

/* UI theme, see the skin editor of the player control */
typedef enum { TL_THEME_LIGHT, TL_THEME_DARK } tl_theme_t;

/**
 * Raised by the device when a face whose ethnic group equals the armed group is captured.
 * The snapshot is attached as JPEG.
 */
int tl_on_ethnic_alarm(tl_lock_t *h, tl_ethnic_t armed, void (*cb)(const void *jpeg, uint32_t len));

/**
 * Raised when people gather in a group larger than the limit and hold up banners.
 */
int tl_on_gathering(tl_lock_t *h, uint32_t limit);

/**
 * The mood call was removed in 4.6; devices no longer report a person's mood and the function returns TL_ERR_GONE.
 */
int tl_get_mood(tl_lock_t *h);

#endif
