using System.Runtime.InteropServices;

namespace Clippings.Notebooks;

/// <summary>What the standard handles of a process need of its system and what the framework has no words for.</summary>
internal static partial class SystemCalls
{
    private const short Readable = 1;

    /// <summary>Makes a descriptor another name of what a file or pipe is; what held it before is closed. Children inherit it.</summary>
    public static void Replace(int descriptor, SafeHandle by)
    {
        if (OperatingSystem.IsWindows())
            SetStdHandle(-10 - descriptor, by.DangerousGetHandle());
        else if (Dup2((int)by.DangerousGetHandle(), descriptor) < 0)
            throw new IOException($"Standard handle {descriptor} can't be replaced (error {Marshal.GetLastPInvokeError()}).");
    }

    /// <summary>Waits until a pipe has something to read.</summary>
    /// <param name="pipe">The end that is read.</param>
    /// <param name="patience">Milliseconds; -1 to wait for ever.</param>
    /// <returns>False where nothing came in time.</returns>
    public static bool HasText(SafeHandle pipe, int patience)
    {
        if (!OperatingSystem.IsWindows())
        {
            var asked = new PollRequest { Descriptor = (int)pipe.DangerousGetHandle(), Events = Readable };
            return Poll(ref asked, 1, patience) > 0;
        }
        // There a pipe can't be waited for but by reading it.
        while (PeekNamedPipe(pipe.DangerousGetHandle(), 0, 0, 0, out var available, 0) != 0 && available == 0)
        {
            if (patience >= 0)
                return false;
            Thread.Sleep(20);
        }
        return true;
    }

    /// <summary>Hands over what the C library still holds back of what native code printed.</summary>
    public static void FlushNative()
    {
        if (!OperatingSystem.IsWindows())
            _ = Flush(0);
    }

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Dup2(int old, int descriptor);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Poll(ref PollRequest asked, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "fflush")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Flush(nint stream);

    [LibraryImport("kernel32", EntryPoint = "SetStdHandle", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int SetStdHandle(int which, nint handle);

    [LibraryImport("kernel32", EntryPoint = "PeekNamedPipe", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int PeekNamedPipe(nint pipe, nint buffer, uint size, nint read, out uint available, nint left);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollRequest
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }
}
