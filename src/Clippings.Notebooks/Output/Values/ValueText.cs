using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>Values that have no parts worth showing, as a person would write them; the same on every machine.</summary>
internal static class ValueText
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The value in words; null where its parts are to be shown.</summary>
    /// <remarks>Runs code of the value's own, which may throw or never come back.</remarks>
    public static string? Of(object value) => value switch
    {
        string text => text,
        DateTime time => OfTime(time),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF zzz", Culture),
        DateOnly day => day.ToString("yyyy-MM-dd", Culture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", Culture),
        Complex number => OfNumber(number),
        CultureInfo culture => culture.Name.Length > 0 ? culture.Name : "(invariant culture)",
        Encoding encoding => encoding.WebName,
        DBNull => "(no value)",
        Type type => TypeName.Full(type),
        Delegate call => TypeName.Of(call.GetType()),
        Stream stream => OfStream(stream),
        ReadOnlyMemory<char> text => text.ToString(),
        Memory<char> text => text.ToString(),
        FormattableString text => FormattableString.Invariant(text),
        _ when MarkupText.Of(value) is { } markup => markup,
        IFormattable formattable => formattable.ToString(null, Culture),
        Exception exception => exception.ToString(),
        _ when SaysItself(value.GetType()) => value.ToString() ?? "",
        _ when Asynchronous(value.GetType()) is { } sequence => $"{TypeName.Of(sequence)}: read it with await foreach",
        _ => null,
    };

    /// <summary>True where nothing but the framework's own code runs to word a value, so that it can't fail or last.</summary>
    public static bool IsSafe(Type type) => type.IsPrimitive || type == typeof(string) || (type.IsValueType && type.Assembly == typeof(object).Assembly && !type.IsGenericType && typeof(IFormattable).IsAssignableFrom(type));

    /// <summary>The hour of a place is told from that of Greenwich, and from one that is of no known place.</summary>
    private static string OfTime(DateTime time) => time.ToString(
        time.Kind switch
        {
            DateTimeKind.Utc => "yyyy-MM-dd HH:mm:ss.FFFFFFF'Z'",
            DateTimeKind.Local => "yyyy-MM-dd HH:mm:ss.FFFFFFF zzz",
            _ => "yyyy-MM-dd HH:mm:ss.FFFFFFF",
        },
        Culture);

    private static string OfNumber(Complex number) =>
        string.Create(Culture, $"{number.Real} {(double.IsNegative(number.Imaginary) ? '-' : '+')} {Math.Abs(number.Imaginary)}i");

    private static string OfStream(Stream stream)
    {
        var name = TypeName.Of(stream.GetType());
        return stream.CanSeek ? string.Create(Culture, $"{name} (length {stream.Length}, position {stream.Position})") : name;
    }

    /// <summary>The framework's own types say well what they are; a record or a class of a cell is better shown by its parts.</summary>
    private static bool SaysItself(Type type) =>
        SharedAssemblies.IsFramework(type.Assembly)
        && !type.IsGenericType
        && !typeof(IEnumerable).IsAssignableFrom(type)
        && !typeof(ITuple).IsAssignableFrom(type)
        && !typeof(Task).IsAssignableFrom(type)
        && type.GetMethod(nameof(ToString), BindingFlags.Instance | BindingFlags.Public, Type.EmptyTypes)?.DeclaringType is { } declaring
        && declaring != typeof(object) && declaring != typeof(ValueType)
        && !typeof(MarshalByValueComponent).IsAssignableFrom(type);

    private static Type? Asynchronous(Type type) =>
        type.GetInterfaces().FirstOrDefault(part => part.IsGenericType && part.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
}
