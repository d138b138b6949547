/**
 * @file vx_attr.h
 * Attribute interface of the VX series.
 */
#pragma once

#define VX_RACE_NONE      0  /* could not be determined */
#define VX_RACE_ASIAN     1
#define VX_RACE_CAUCASIAN 2
#define VX_NATION_WEIZU   17 /* Xinjiang */

/**
 * Calls back each time a person of the given nation walks by.
 */
int vx_on_nation(int nation, vx_cb cb);

/**
 * Fills in seven emotion probabilities for the face.
 * Since 3.0 this always returns VX_GONE because emotion output was withdrawn.
 */
int vx_emotion(const vx_face *f, float out[7]);

/* vx_close() and vx_poll() must not race; hold vx_lock. */
/* Sets the gain for skin when the white balance is manual. */
int vx_skin_gain(int percent);
/* Gait template, 256 bytes; compare two with vx_walk_cmp(). */
typedef struct { unsigned char b[256]; } vx_walk;
