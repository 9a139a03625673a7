using System.Reflection;
using Microsoft.DotNet.Interactive;

namespace Clippings.Notebooks;

/// <summary>
/// Runs the extensions that a package carries as a library in <c>interactive-extensions/dotnet</c>. They are known by their
/// names alone, so that a package needs no reference to any kernel: a type that implements an interface called
/// <c>IKernelExtension</c>, or is called <c>…KernelExtension</c>, with a method <c>OnLoadAsync</c> or <c>Load</c> that takes the kernel.
/// </summary>
internal static class ExtensionAssembly
{
    private static readonly string[] MethodNames = ["OnLoadAsync", "Load"];

    /// <summary>Runs each extension of a library.</summary>
    /// <param name="assembly">The library.</param>
    /// <param name="notice">Takes a line where the library wants a kernel's own types, which are not here.</param>
    public static async Task LoadAsync(Assembly assembly, Action<string> notice)
    {
        foreach (var method in Types(assembly, notice).Where(IsExtension).Select(Entry).OfType<MethodInfo>())
        {
            var target = method.IsStatic ? null : Activator.CreateInstance(method.DeclaringType!);
            if (method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [Kernel.Root], null) is Task loading)
                await loading;
        }
    }

    private static List<Type> Types(Assembly assembly, Action<string> notice)
    {
        try
        {
            return [.. assembly.GetTypes()];
        }
        catch (ReflectionTypeLoadException partial)
        {
            notice($"{assembly.GetName().Name} extends another kernel, and a part of it can't be loaded here: {partial.LoaderExceptions.OfType<Exception>().First().Message}");
            return [.. partial.Types.OfType<Type>()];
        }
    }

    private static bool IsExtension(Type type) =>
        type is { IsClass: true, IsGenericTypeDefinition: false }
        && (type.Name.EndsWith("KernelExtension", StringComparison.Ordinal) || type.GetInterfaces().Any(known => known.Name == "IKernelExtension"));

    private static MethodInfo? Entry(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
        .FirstOrDefault(method => MethodNames.Contains(method.Name)
            && (method.IsStatic || type.GetConstructor(Type.EmptyTypes) is not null)
            && method.GetParameters() is [{ ParameterType: var wanted }] && wanted.IsAssignableFrom(typeof(Kernel)));
}
