package org.entente.training;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** Prints what ONNX Runtime makes of the first of some word pieces. */
final class OnnxReference {
    private OnnxReference() {}

    public static void main(String[] ids) throws Exception {
        long[] shape = {1, ids.length};
        long[] words = Arrays.stream(ids).mapToLong(Long::parseLong).toArray();
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (var file = BaseEncoder.resource(".onnx");
                OrtSession session = environment.createSession(file.readAllBytes());
                OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(words), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            for (float number : ((float[][][]) result.get(0).getValue())[0][0]) {
                System.out.print(number + " ");
            }
            System.out.flush();
        }
    }
}
