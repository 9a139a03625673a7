using System.Reflection;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>The process's console writer: text goes to the session whose code wrote it, all else to the real console.</summary>
/// <remarks>
/// The console puts a lock around every writer it is given, and a thread that is aborted inside never gives it back: after a
/// stopped cell no one could print any more. Hence the writers, which need no lock around them, go where the console keeps its own.
/// </remarks>
internal sealed class ConsoleRouter(string name, TextWriter console) : LineWriter
{
    private static readonly Lock Gate = new();
    private static bool installed;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Puts the routers in place of the console's writers and reader.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (installed)
                return;
            installed = true;
#pragma warning disable CA2000 // They live as long as the process.
            Put("s_out", new ConsoleRouter("stdout", Console.Out), Console.SetOut);
            Put("s_error", new ConsoleRouter("stderr", Console.Error), Console.SetError);
            Put("s_in", new ConsoleInput(Console.In), Console.SetIn);
#pragma warning restore CA2000
        }
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (SessionOutput.Current is { } session)
            session.Write(name, buffer);
        else
            console.Write(buffer);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        if (SessionOutput.Current is null)
            console.Flush();
    }

    /// <summary>A runtime that keeps them elsewhere gets them the usual way.</summary>
    private static void Put<T>(string field, T value, Action<T> set)
    {
        if (typeof(Console).GetField(field, BindingFlags.Static | BindingFlags.NonPublic) is { } place && place.FieldType.IsInstanceOfType(value))
            place.SetValue(null, value);
        else
            set(value);
    }
}
