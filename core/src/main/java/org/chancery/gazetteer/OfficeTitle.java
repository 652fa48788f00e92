package org.chancery.gazetteer;

import java.util.Optional;

/**
 * An office as a whole: "first deputy foreign minister", "Minister of Foreign Affairs and Trade".
 *
 * @param length number of tokens
 * @param rank 1 to 10; one lower (a greater number) than the head's for a deputy
 * @param sector PLOVER's; of the portfolio if there is one ("defence minister": MIL)
 * @param deputy a deputy, vice or assistant of the head
 * @param past "former", "ex-", "late", "ousted"
 * @param coming "-elect", "-designate", "incoming"
 * @param acting "acting", "interim", "caretaker"
 */
public record OfficeTitle(
    OfficeWord head,
    int length,
    int rank,
    Optional<String> sector,
    boolean deputy,
    boolean past,
    boolean coming,
    boolean acting) {}
