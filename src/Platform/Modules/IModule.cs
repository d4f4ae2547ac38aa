using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Modules;

/// <summary>
/// All the wiring of a module, in one file of it: tables, services, permissions, menu entries, endpoints.
/// The Host lists the modules; nothing is found by reflection.
/// </summary>
public interface IModule : IModuleTables
{
    /// <summary>English name, equal to the project's.</summary>
    string Name { get; }

    IReadOnlyList<Permission> Permissions { get; }

    IReadOnlyList<MenuEntry> Menu { get; }

    /// <summary>
    /// Acts that change nothing a form stands on: readings, prints, reminders, sign-ins, and what many add to one record at the same time.
    /// All other acts make the forms drawn before them stale.
    /// </summary>
    IReadOnlyList<string> Notes => [];

    void AddServices(IServiceCollection services);

    /// <summary>Endpoints that are not pages: the machine interface, downloads.</summary>
    void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        // Most modules have pages only.
    }
}

/// <summary>Built-in rows (units, procedures, holidays, legal settings) that a module brings with each release.</summary>
public interface IReferenceData
{
    /// <summary>Unique name of the set.</summary>
    string Name { get; }

    /// <summary>Loaded in this order: units (10), calendar and law (20), procedures (30), permissions to act on them later.</summary>
    int Order { get; }

    /// <summary>Changes whenever the content does; an unchanged set is not loaded again.</summary>
    string Fingerprint { get; }

    /// <summary>
    /// Adds what is missing and updates what the release changed; what an office edited stays as it was. Runs inside one
    /// transaction.
    /// </summary>
    Task LoadAsync(Db db, CancellationToken ct);
}

/// <summary>Synthetic people and records of the demonstration province, made through the real domain methods.</summary>
public interface IDemonstration
{
    /// <summary>Accounts (10) before dossiers (20).</summary>
    int Order { get; }

    Task LoadAsync(CancellationToken ct);
}
