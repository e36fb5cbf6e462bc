package org.entente.report.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The color space sRGB (IEC 61966-2-1) as an ICC profile of version 2. Java's own differs from one release of Java to the
 * next, and with it every PDF.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int CURVE_POINTS = 1024;
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};
    /** Primaries adapted to the white D50 by the Bradford transform, as the ICC gives them for sRGB. */
    private static final double[] RED = {0.43607, 0.22249, 0.01392};

    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    private SrgbProfile() {}

    /** The profile's bytes, always the same. */
    static byte[] bytes() {
        byte[] curve = curve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(WHITE));
        tags.put("rXYZ", xyz(RED));
        tags.put("gXYZ", xyz(GREEN));
        tags.put("bXYZ", xyz(BLUE));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        int size = HEADER
                + 4
                + tags.size() * ENTRY
                + tags.values().stream().distinct().mapToInt(tag -> tag.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        tags(out, tags);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02100000);
        ascii(out, "mntrRGB XYZ ");
        for (int dateAndTime : new int[] {2000, 1, 1, 0, 0, 0}) {
            out.putShort((short) dateAndTime);
        }
        ascii(out, "acsp");
        out.position(68);
        out.put(numbers(WHITE));
        out.position(HEADER);
    }

    private static void tags(ByteBuffer out, Map<String, byte[]> tags) {
        Map<byte[], Integer> places = new java.util.IdentityHashMap<>();
        int place = HEADER + 4 + tags.size() * ENTRY;
        out.putInt(tags.size());
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            Integer earlier = places.putIfAbsent(tag.getValue(), place);
            ascii(out, tag.getKey());
            out.putInt(earlier == null ? place : earlier).putInt(tag.getValue().length);
            place += earlier == null ? tag.getValue().length : 0;
        }
        tags.values().stream().distinct().forEach(out::put);
    }

    private static byte[] description(String text) {
        ByteBuffer out = ByteBuffer.allocate(padded(12 + text.length() + 1 + 8 + 70));
        ascii(out, "desc");
        out.putInt(0).putInt(text.length() + 1);
        ascii(out, text);
        return out.array();
    }

    private static byte[] text(String text) {
        ByteBuffer out = ByteBuffer.allocate(padded(8 + text.length() + 1));
        ascii(out, "text");
        out.putInt(0);
        ascii(out, text);
        return out.array();
    }

    private static byte[] xyz(double[] values) {
        ByteBuffer out = ByteBuffer.allocate(20);
        ascii(out, "XYZ ");
        out.putInt(0).put(numbers(values));
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        ascii(out, "curv");
        out.putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double share = i / (CURVE_POINTS - 1.0);
            double linear = share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
            out.putShort((short) StrictMath.round(linear * 0xFFFF));
        }
        return out.array();
    }

    /** Fixed-point numbers with 16 bits after the point. */
    private static byte[] numbers(double[] values) {
        ByteBuffer out = ByteBuffer.allocate(4 * values.length);
        for (double value : values) {
            out.putInt((int) StrictMath.round(value * 0x10000));
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static void ascii(ByteBuffer out, String text) {
        out.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
