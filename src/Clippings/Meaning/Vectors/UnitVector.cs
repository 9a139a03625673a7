using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>Vectors of length one, whose product is the cosine of their angle.</summary>
internal static class UnitVector
{
    /// <summary>A vector cut to length one; zeros where it has no direction.</summary>
    public static float[] Of(float[] vector)
    {
        var length = TensorPrimitives.Norm<float>(vector);
        var unit = new float[vector.Length];
        if (length > 0 && float.IsFinite(length))
            TensorPrimitives.Divide(vector, length, unit);
        return unit;
    }

    /// <summary>A vector from its bytes; null where they are those of none.</summary>
    public static float[]? Read(ReadOnlySpan<byte> bytes, double tolerance)
    {
        var vector = MemoryMarshal.Cast<byte, float>(bytes).ToArray();
        var length = TensorPrimitives.Norm<float>(vector);
        return length == 0 || Math.Abs(length - 1) <= tolerance ? vector : null;
    }
}
