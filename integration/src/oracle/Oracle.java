import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.protocol.ByteBufferAccessor;
import org.apache.kafka.common.protocol.Message;
import org.apache.kafka.common.protocol.MessageUtil;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.record.internal.BaseRecords;
import org.apache.kafka.common.record.internal.DefaultRecordBatch;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.MemoryRecordsBuilder;
import org.apache.kafka.common.record.internal.MutableRecordBatch;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.apache.kafka.common.record.internal.SimpleRecord;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.common.utils.internals.ByteBufferOutputStream;

/**
 * Kafka's own idea of its wire format, for oracle.ts: first the release on a line, then for each line of standard input one of standard output,
 * until the input ends.
 *
 * <pre>
 * message Name version json {…}   → the bytes that Kafka writes
 * message Name version hex bytes  → the bytes written again, a space, and what was read as JSON
 * message Name version fields     → what became of each probe of a field, as JSON: see FieldProbes
 * records write {…}               → a record batch v2
 * records read bytes              → the batches as JSON
 * </pre>
 *
 * Bytes are hexadecimal. What fails is answered by "error " and the reason.
 */
public final class Oracle {
  // NaN and the infinities are values of a float64 too.
  // Twice as many digits as the largest record has bytes, and then some.
  private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxStringLength(1 << 27).build();
  private static final ObjectMapper JSON =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();
  private static final HexFormat HEX = HexFormat.of();
  private static final Map<String, MessageType> TYPES = new HashMap<>();

  /** The methods of a message, found once. */
  private record MessageType(Class<?> type, Method readJson, Method writeJson) {
    static MessageType find(String name) throws ReflectiveOperationException {
      Class<?> type;
      try {
        type = Class.forName("org.apache.kafka.common.message." + name + "Data");
      } catch (ClassNotFoundException notAnApi) {
        type = Class.forName("org.apache.kafka.common.message." + name);
      }
      Class<?> converter = Class.forName(type.getName() + "JsonConverter");
      Method write = converter.getMethod("write", type, short.class, boolean.class);
      return new MessageType(type, converter.getMethod("read", JsonNode.class, short.class), write);
    }
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    // What a logger prints must not be taken for an answer.
    System.setOut(System.err);
    answers.print(AppInfoParser.getVersion() + "\n");
    answers.flush();
    BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      answers.print(answer(line) + "\n");
      if (!requests.ready()) answers.flush();
    }
  }

  private static String answer(String line) {
    try {
      return line.startsWith("records ") ? answerRecords(line.split(" ", 3)) : answerMessage(line.split(" ", 5));
    } catch (InvocationTargetException thrown) {
      return error(thrown.getCause());
    } catch (Exception | StackOverflowError | OutOfMemoryError thrown) {
      return error(thrown);
    }
  }

  private static String error(Throwable thrown) {
    return ("error " + thrown).replaceAll("\\s+", " ");
  }

  private static String answerMessage(String[] words) throws ReflectiveOperationException, JsonProcessingException {
    MessageType type = TYPES.get(words[1]);
    if (type == null) TYPES.put(words[1], type = MessageType.find(words[1]));
    short version = Short.parseShort(words[2]);
    if (words[3].equals("json")) {
      return hex(write((Message) type.readJson.invoke(null, JSON.readTree(words[4]), version), version));
    }
    Message message = (Message) type.type.getConstructor().newInstance();
    if (words[3].equals("fields")) return JSON.writeValueAsString(new FieldProbes(message, version).run());
    ByteBuffer bytes = ByteBuffer.wrap(HEX.parseHex(words[4]));
    message.read(new ByteBufferAccessor(bytes), version);
    if (bytes.hasRemaining()) throw new IllegalArgumentException(bytes.remaining() + " bytes are left over");
    // Before the JSON, which may drain the buffers of records.
    String again = hex(write(message, version));
    return again + " " + JSON.writeValueAsString(type.writeJson.invoke(null, message, version, true));
  }

  private static ByteBuffer write(Message message, short version) {
    return MessageUtil.toByteBufferAccessor(message, version).buffer();
  }

  private static String answerRecords(String[] words) throws IOException {
    if (words[1].equals("write")) return hex(writeBatch(JSON.readTree(words[2])));
    if (!words[1].equals("read")) throw new IllegalArgumentException("records " + words[1]);
    ArrayNode batches = JSON.createArrayNode();
    MemoryRecords records = MemoryRecords.readableRecords(ByteBuffer.wrap(HEX.parseHex(words[2])));
    int size = 0;
    for (MutableRecordBatch batch : records.batches()) {
      batch.ensureValid();
      batches.add(describe((DefaultRecordBatch) batch));
      size += batch.sizeInBytes();
    }
    if (size != records.sizeInBytes()) throw new IllegalArgumentException("bytes are left over after " + size);
    return JSON.writeValueAsString(batches);
  }

  private static ByteBuffer writeBatch(JsonNode batch) throws IOException {
    boolean isControl = batch.get("isControl").booleanValue();
    if (batch.get("records").isEmpty()) return writeEmptyBatch(batch, isControl);
    MemoryRecordsBuilder builder = new MemoryRecordsBuilder(
      new ByteBufferOutputStream(1 << 16), RecordBatch.MAGIC_VALUE_V2, Compression.of(batch.get("codec").textValue()).build(),
      TimestampType.forName(batch.get("timestampType").textValue()), batch.get("baseOffset").longValue(),
      batch.get("logAppendTime").longValue(), batch.get("producerId").longValue(),
      (short) batch.get("producerEpoch").intValue(), batch.get("baseSequence").intValue(),
      batch.get("isTransactional").booleanValue(), isControl, batch.get("partitionLeaderEpoch").intValue(),
      Integer.MAX_VALUE, batch.get("deleteHorizon").longValue());
    for (JsonNode node : batch.get("records")) {
      long offset = batch.get("baseOffset").longValue() + node.get("offsetDelta").longValue();
      List<Header> headers = new ArrayList<>();
      for (JsonNode header : node.get("headers")) {
        headers.add(new RecordHeader(header.get("key").textValue(), bytes(header.get("value"))));
      }
      SimpleRecord record = new SimpleRecord(
        node.get("timestamp").longValue(), bytes(node.get("key")), bytes(node.get("value")), headers.toArray(new Header[0]));
      if (isControl) builder.appendControlRecordWithOffset(offset, record);
      else builder.appendWithOffset(offset, record);
    }
    long lastOffset = batch.get("baseOffset").longValue() + batch.get("lastOffsetDelta").longValue();
    builder.overrideLastOffset(lastOffset);
    return builder.build().buffer();
  }

  /** What compaction leaves of a batch whose records are all gone. */
  private static ByteBuffer writeEmptyBatch(JsonNode batch, boolean isControl) {
    ByteBuffer bytes = ByteBuffer.allocate(DefaultRecordBatch.RECORD_BATCH_OVERHEAD);
    long baseOffset = batch.get("baseOffset").longValue();
    DefaultRecordBatch.writeEmptyHeader(
      bytes, RecordBatch.MAGIC_VALUE_V2, batch.get("producerId").longValue(), (short) batch.get("producerEpoch").intValue(),
      batch.get("baseSequence").intValue(), baseOffset, baseOffset + batch.get("lastOffsetDelta").longValue(),
      batch.get("partitionLeaderEpoch").intValue(), TimestampType.forName(batch.get("timestampType").textValue()),
      batch.get("logAppendTime").longValue(), batch.get("isTransactional").booleanValue(), isControl);
    return bytes.flip();
  }

  private static ObjectNode describe(DefaultRecordBatch batch) {
    ObjectNode node = JSON.createObjectNode();
    node.put("magic", batch.magic());
    node.put("sizeInBytes", batch.sizeInBytes());
    node.put("baseOffset", Long.toString(batch.baseOffset()));
    node.put("lastOffset", Long.toString(batch.lastOffset()));
    node.put("nextOffset", Long.toString(batch.nextOffset()));
    node.put("partitionLeaderEpoch", batch.partitionLeaderEpoch());
    node.put("crc", batch.checksum());
    node.put("codecId", batch.compressionType().id);
    node.put("timestampType", batch.timestampType().name);
    node.put("isTransactional", batch.isTransactional());
    node.put("isControl", batch.isControlBatch());
    node.put("deleteHorizon", Long.toString(batch.deleteHorizonMs().orElse(RecordBatch.NO_TIMESTAMP)));
    node.put("baseTimestamp", Long.toString(batch.baseTimestamp()));
    node.put("maxTimestamp", Long.toString(batch.maxTimestamp()));
    node.put("producerId", Long.toString(batch.producerId()));
    node.put("producerEpoch", batch.producerEpoch());
    node.put("baseSequence", batch.baseSequence());
    node.put("lastSequence", batch.lastSequence());
    node.put("recordCount", batch.countOrNull());
    ArrayNode records = node.putArray("records");
    for (org.apache.kafka.common.record.internal.Record record : batch) {
      record.ensureValid();
      ObjectNode item = records.addObject();
      item.put("offset", Long.toString(record.offset()));
      item.put("timestamp", Long.toString(record.timestamp()));
      item.put("key", hexOrNull(record.key()));
      item.put("value", hexOrNull(record.value()));
      ArrayNode headers = item.putArray("headers");
      for (Header header : record.headers()) {
        byte[] value = header.value();
        headers.addObject().put("key", header.key()).put("value", value == null ? null : HEX.formatHex(value));
      }
    }
    return node;
  }

  private static byte[] bytes(JsonNode hex) {
    return hex.isNull() ? null : HEX.parseHex(hex.textValue());
  }

  private static String hexOrNull(ByteBuffer bytes) {
    return bytes == null ? null : hex(bytes);
  }

  private static String hex(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return HEX.formatHex(copy);
  }

  /**
   * Writes a message again and again, each time with one field off its default: with another value, empty, null; those of structs inside
   * as well. Of each it keeps "ok" and the bytes, "unsupported", or "error" and the exception, by the path of the field and what it had.
   */
  private static final class FieldProbes {
    // Of the collections, not of the definitions.
    private static final Set<String> LINKS = Set.of("next", "prev");

    private final Message message;
    private final short version;
    private final ObjectNode outcomes = JSON.createObjectNode();

    FieldProbes(Message message, short version) {
      this.message = message;
      this.version = version;
    }

    ObjectNode run() throws ReflectiveOperationException {
      probeFields(message, "");
      return outcomes;
    }

    private void probeFields(Object struct, String prefix) throws ReflectiveOperationException {
      for (Field field : struct.getClass().getDeclaredFields()) {
        String name = field.getName();
        if (Modifier.isStatic(field.getModifiers()) || name.startsWith("_") || LINKS.contains(name)) continue;
        field.setAccessible(true);
        Object before = field.get(struct);
        probe(struct, field, prefix + name);
        field.set(struct, before);
      }
    }

    private void probe(Object struct, Field field, String path) throws ReflectiveOperationException {
      Class<?> type = field.getType();
      if (Collection.class.isAssignableFrom(type)) {
        Object element = otherThan(null, (Class<?>) elementType(field));
        field.set(struct, collection(type, element));
        keep(path);
        if (element instanceof Message) probeFields(element, path + "[].");
        field.set(struct, collection(type, null));
        keep(path + "=empty");
      } else if (Message.class.isAssignableFrom(type)) {
        Object inner = otherThan(null, type);
        field.set(struct, inner);
        keep(path + "=default");
        probeFields(inner, path + ".");
      } else {
        field.set(struct, otherThan(field.get(struct), type));
        keep(path);
        if (type.isPrimitive() || type == Uuid.class) return;
        field.set(struct, empty(type));
        keep(path + "=empty");
      }
      field.set(struct, null);
      keep(path + "=null");
    }

    private void keep(String path) {
      outcomes.put(path, outcome());
    }

    private String outcome() {
      try {
        return "ok " + hex(write(message, version));
      } catch (UnsupportedVersionException refused) {
        return "unsupported";
      } catch (RuntimeException thrown) {
        return "error " + thrown.getClass().getSimpleName();
      }
    }

    private static Type elementType(Field field) {
      boolean isList = field.getGenericType() instanceof ParameterizedType;
      Type type = isList ? field.getGenericType() : field.getType().getGenericSuperclass();
      return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    @SuppressWarnings("unchecked")
    private static Object collection(Class<?> type, Object element) throws ReflectiveOperationException {
      boolean isList = type == List.class;
      Collection<Object> made = isList ? new ArrayList<>() : (Collection<Object>) type.getConstructor().newInstance();
      if (element != null) made.add(element);
      return made;
    }

    private static Object otherThan(Object old, Class<?> type) throws ReflectiveOperationException {
      if (type == boolean.class) return !(Boolean) old;
      if (type == byte.class || type == Byte.class) return (byte) (Byte.valueOf((byte) 1).equals(old) ? 2 : 1);
      if (type == short.class || type == Short.class) return (short) (Short.valueOf((short) 1).equals(old) ? 2 : 1);
      if (type == int.class || type == Integer.class) return Integer.valueOf(1).equals(old) ? 2 : 1;
      if (type == long.class || type == Long.class) return Long.valueOf(1).equals(old) ? 2L : 1L;
      if (type == double.class) return 1.5;
      if (type == String.class) return "x";
      if (type == Uuid.class) return Uuid.ONE_UUID;
      if (type == byte[].class) return new byte[] {1};
      if (type == ByteBuffer.class) return ByteBuffer.wrap(new byte[] {1});
      if (type == BaseRecords.class) return MemoryRecords.readableRecords(ByteBuffer.wrap(new byte[] {1}));
      return type.getConstructor().newInstance();
    }

    private static Object empty(Class<?> type) {
      if (type == String.class) return "";
      if (type == byte[].class) return new byte[0];
      return type == ByteBuffer.class ? ByteBuffer.allocate(0) : MemoryRecords.readableRecords(ByteBuffer.allocate(0));
    }
  }
}
