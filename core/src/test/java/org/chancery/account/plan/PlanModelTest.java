package org.chancery.account.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PlanModelTest {
  @Test
  void aScoreIsTheSumOfTheWeightsOfWhatIsSeen() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write("# a comment\nbias\t-300\nsign=WILL\t500\n".getBytes(StandardCharsets.UTF_8));
    }
    PlanModel model = PlanModel.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(model.score(List.of("bias", "sign=WILL"))).isEqualTo(200);
    assertThat(model.score(List.of("bias", "never seen"))).isEqualTo(-300);
  }

  @Test
  void aModelComesWithTheLibrary() {
    assertThat(PlanModel.standard().score(List.of("bias"))).isNotZero();
  }
}
