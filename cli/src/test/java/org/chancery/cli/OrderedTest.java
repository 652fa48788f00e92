package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTest {
  @Test
  void resultsComeInTheOrderOfTheInputs() {
    List<Integer> results = new ArrayList<>();
    Ordered.run(
        IntStream.range(0, 500).iterator(),
        7,
        i -> {
          for (int turn = 0; turn < (i % 11) * 50; turn++) {
            Thread.yield();
          }
          return i;
        },
        results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void onlyAFewInputsAreHeld() {
    AtomicInteger drawn = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Ordered.run(
        IntStream.range(0, 1000).peek(i -> drawn.incrementAndGet()).iterator(),
        2,
        i -> i,
        i -> {
          most.accumulateAndGet(drawn.get() - done.get(), Math::max);
          done.incrementAndGet();
        });
    assertThat(done).hasValue(1000);
    assertThat(most.get()).isLessThanOrEqualTo(9);
  }

  @Test
  void aFailureOfTheWorkIsTheCallers() {
    assertThatThrownBy(
            () ->
                Ordered.run(
                    List.of(1, 2).iterator(),
                    2,
                    i -> {
                      throw new Complaint("no");
                    },
                    i -> {}))
        .isInstanceOf(Complaint.class)
        .hasMessage("no");
  }
}
