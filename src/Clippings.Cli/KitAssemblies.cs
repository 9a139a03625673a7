using System.Reflection;
using System.Runtime.Loader;

namespace Clippings.Cli;

/// <summary>Finds the library where a publish puts it: in <c>kit/</c>, from where cells bring it in too.</summary>
internal static class KitAssemblies
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "kit");

    /// <summary>Makes the program look there for what does not stand beside it.</summary>
    public static void Resolve() => AssemblyLoadContext.Default.Resolving += Find;

    private static Assembly? Find(AssemblyLoadContext context, AssemblyName name) =>
        Path.Combine(Folder, name.Name + ".dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
}
