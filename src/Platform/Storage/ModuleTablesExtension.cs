using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace ThongSuot.Platform.Storage;

/// <summary>Carries the modules' tables into a pooled context, whose constructor may ask for nothing but its options.</summary>
internal sealed class ModuleTablesExtension(IReadOnlyList<IModuleTables> modules) : IDbContextOptionsExtension
{
    public IReadOnlyList<IModuleTables> Modules { get; } = modules;

    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services)
    {
        // Nothing to add: the model alone needs the modules.
    }

    public void Validate(IDbContextOptions options)
    {
        // Any list of modules is valid.
    }

    private sealed class ExtensionInfo(ModuleTablesExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => string.Empty;

        public override int GetServiceProviderHashCode() => extension.Modules.Count;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is ExtensionInfo same
            && ((ModuleTablesExtension)same.Extension)
                .Modules.Select(module => module.GetType())
                .SequenceEqual(extension.Modules.Select(module => module.GetType()));

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
            // The list of modules is in docs/map.md.
        }
    }
}
