package org.chancery.account.topic;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.record.Topic;

/**
 * What was learned about topics: for every topic a logistic regression over {@link Features}, once
 * for a passage and once for what a report as a whole adds. Weights are whole numbers, 256 to a
 * natural logarithm, so that sums are the same on every machine.
 *
 * @param passageSlots for each topic, then each bit of its slot, the weight
 * @param reportSlots likewise for a report as a whole
 * @param passageBias for each topic
 * @param reportBias for each topic, added to its best passage
 * @param keys the hashes with weights, ascending
 * @param first for each key where its weights begin in {@code topics} and {@code weights}; one more
 *     at the end
 * @param topics ordinals; one past the last topic for a weight that counts for every topic which a
 *     strong term names
 * @param weights one for each of {@code topics}
 * @param passageThreshold the least score at which a passage has the topic
 * @param reportThreshold the least score at which a report has it
 */
public record TopicModel(
    int[][] passageSlots,
    int[][] reportSlots,
    int[] passageBias,
    int[] reportBias,
    int[] keys,
    int[] first,
    byte[] topics,
    short[] weights,
    int passageThreshold,
    int reportThreshold) {
  /** Units of a weight of 1. */
  public static final int UNIT = 256;

  private static final int MAGIC = 0x43_54_4F_31;
  private static final int TOPICS = Topic.values().length;

  /** For each topic how well a passage tells of it. */
  int[] passage(Features features) {
    return score(features, passageSlots, passageBias);
  }

  /** For each topic what the whole report adds to its best passage. */
  int[] report(Features features) {
    return score(features, reportSlots, reportBias);
  }

  private int[] score(Features features, int[][] slots, int[] bias) {
    int[] scores = Arrays.copyOf(bias, TOPICS + 1);
    for (int key : features.keys()) {
      int at = Arrays.binarySearch(keys, key);
      if (at >= 0) {
        for (int i = first[at]; i < first[at + 1]; i++) {
          scores[topics[i]] += weights[i];
        }
      }
    }
    int relevance = scores[TOPICS];
    for (int t = 0; t < TOPICS; t++) {
      scores[t] += (features.slots()[t] & 1) * relevance;
      for (int bits = features.slots()[t]; bits != 0; bits &= bits - 1) {
        scores[t] += slots[t][Integer.numberOfTrailingZeros(bits)];
      }
    }
    return Arrays.copyOf(scores, TOPICS);
  }

  /** Writes it, compressed; {@link #read} reads it. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(MAGIC);
      data.writeByte(TOPICS);
      data.writeInt(passageThreshold);
      data.writeInt(reportThreshold);
      for (int t = 0; t < TOPICS; t++) {
        data.writeShort(passageBias[t]);
        data.writeShort(reportBias[t]);
        for (int s = 0; s < Features.SLOTS; s++) {
          data.writeShort(passageSlots[t][s]);
          data.writeShort(reportSlots[t][s]);
        }
      }
      data.writeInt(keys.length);
      for (int key : keys) {
        data.writeInt(key);
      }
      for (int k = 0; k < keys.length; k++) {
        data.writeByte(first[k + 1] - first[k]);
      }
      data.write(topics);
      for (short weight : weights) {
        data.writeByte(weight >> 8);
      }
      for (short weight : weights) {
        data.writeByte(weight);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static TopicModel read(InputStream in) throws IOException {
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
      if (data.readInt() != MAGIC || data.readByte() != TOPICS) {
        throw new IOException(
            "no topic model, or one for other topics. Maybe it was written by another version.");
      }
      int passageThreshold = data.readInt();
      int reportThreshold = data.readInt();
      int[] passageBias = new int[TOPICS];
      int[] reportBias = new int[TOPICS];
      int[][] passageSlots = new int[TOPICS][Features.SLOTS];
      int[][] reportSlots = new int[TOPICS][Features.SLOTS];
      for (int t = 0; t < TOPICS; t++) {
        passageBias[t] = data.readShort();
        reportBias[t] = data.readShort();
        for (int s = 0; s < Features.SLOTS; s++) {
          passageSlots[t][s] = data.readShort();
          reportSlots[t][s] = data.readShort();
        }
      }
      int[] keys = new int[data.readInt()];
      for (int k = 0; k < keys.length; k++) {
        keys[k] = data.readInt();
      }
      int[] first = new int[keys.length + 1];
      for (int k = 0; k < keys.length; k++) {
        first[k + 1] = first[k] + data.readUnsignedByte();
      }
      byte[] topics = data.readNBytes(first[keys.length]);
      short[] weights = new short[topics.length];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (short) (data.readByte() << 8);
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] |= (short) data.readUnsignedByte();
      }
      return new TopicModel(
          passageSlots,
          reportSlots,
          passageBias,
          reportBias,
          keys,
          first,
          topics,
          weights,
          passageThreshold,
          reportThreshold);
    }
  }
}
