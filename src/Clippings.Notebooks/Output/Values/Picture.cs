using System.Reflection;

namespace Clippings.Notebooks;

/// <summary>Images by their bytes: those of libraries that a cell brought, which are asked by name, and bytes that begin as a file of an image does.</summary>
internal static class Picture
{
    /// <summary>True for what is worth asking.</summary>
    public static bool MayBe(object? value) => value is byte[] or ReadOnlyMemory<byte> || (value is not null && NameOf(value.GetType()) is not null);

    /// <summary>The type and the bytes of an image; null for what is none.</summary>
    public static (string MimeType, byte[] Bytes)? Of(object? value)
    {
        var bytes = value switch
        {
            null => null,
            byte[] file => file,
            ReadOnlyMemory<byte> memory when memory.Length < int.MaxValue => memory.ToArray(),
            _ => Encoded(value),
        };
        return bytes is not null && TypeOf(bytes) is { } type ? (type, bytes) : null;
    }

    private static string? TypeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return "image/png";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "image/jpeg";
        return bytes.StartsWith("GIF8"u8) ? "image/gif" : null;
    }

    private static byte[]? Encoded(object image) => NameOf(image.GetType()) switch
    {
        "SkiaSharp.SKBitmap" or "SkiaSharp.SKPixmap" => Bytes(Call(image, "Encode", FormatOf(image, "SkiaSharp.SKEncodedImageFormat", "Png"), 100)),
        "SkiaSharp.SKImage" => Bytes(Call(image, "Encode")),
        "SkiaSharp.SKSurface" => Call(image, "Snapshot") is { } shot ? Bytes(Call(shot, "Encode")) : null,
        "SixLabors.ImageSharp.Image" => Saved(stream => image.GetType().Assembly.GetType("SixLabors.ImageSharp.ImageExtensions")!
            .GetMethods().First(method => method.Name == "SaveAsPng" && method.GetParameters() is [_, { ParameterType: var target }] && target == typeof(Stream))
            .Invoke(null, [image, stream])),
        "System.Drawing.Image" => Saved(stream => Call(image, "Save", stream, image.GetType().Assembly.GetType("System.Drawing.Imaging.ImageFormat")!.GetProperty("Png")!.GetValue(null)!)),
        _ => null,
    };

    /// <summary>The known type that an image is of; null for none.</summary>
    private static string? NameOf(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.FullName is "SkiaSharp.SKBitmap" or "SkiaSharp.SKPixmap" or "SkiaSharp.SKImage" or "SkiaSharp.SKSurface" or "SixLabors.ImageSharp.Image" or "System.Drawing.Image")
                return at.FullName;
        }
        return null;
    }

    private static byte[]? Bytes(object? data) => data is null ? null : (byte[]?)Call(data, "ToArray");

    private static byte[] Saved(Action<Stream> save)
    {
        using var stream = new MemoryStream();
        save(stream);
        return stream.ToArray();
    }

    private static object FormatOf(object image, string type, string name) => Enum.Parse(image.GetType().Assembly.GetType(type)!, name);

    private static object? Call(object owner, string method, params object[] arguments) =>
        owner.GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.Public, [.. arguments.Select(argument => argument.GetType())])
            ?.Invoke(owner, arguments);
}
