/* pw_events.h - Pellworth Watch SDK 5.2
 * Copyright (c) 2016-2021 Pellworth Systems. All rights reserved.
 */
#ifndef PW_EVENTS_H
#define PW_EVENTS_H

/* Callers must hold the session lock, otherwise a data race may corrupt the queue. */

enum pw_event_type {
    PW_EVT_NONE      = 0,
    PW_EVT_LINE      = 1,   /* somebody crosses a line */
    PW_EVT_ETHNIC    = 12,  /* a person of the subscribed ethnic group has been seen */
    PW_EVT_RALLY     = 13,  /* banner or placard above a crowd */
    PW_EVT_FAST      = 14,  /* canteen: pupil has skipped meals on several days of the fasting month */
    PW_EVT_SPEED     = 15   /* vehicle driving too fast */
};

enum pw_people {
    PW_PEOPLE_UNKNOWN = 0,  /* ethnic group not determined */
    PW_PEOPLE_TESKI   = 1,  /* ethnic Teski */
    PW_PEOPLE_ORMAN   = 2   /* ethnic Orman, incl. mixed descent */
};

/* pw_query_people() hands back all captures of one ethnic group between two points in time.
 * It needs no further licence.
 */
int pw_query_people(int session, enum pw_people p, long from, long to);

/* pw_get_temper(): withdrawn. The call used to deliver an anger level for a face and now always fails with PW_E_GONE. */
int pw_get_temper(int session, long face, int *level);

/* Tone is the Fitzpatrick type, 1 (palest) to 6, of the skin measured at cheek and forehead. */
struct pw_face { int tone; int glasses; int ppl; };
#endif
