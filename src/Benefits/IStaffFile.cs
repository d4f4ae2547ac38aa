using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits;

/// <summary>Somebody on the staff of a body, as a case of policy money begins with.</summary>
/// <param name="Post">The post in words.</param>
public sealed record StaffEntry(string Code, string Name, DateOnly BornOn, bool Man, string OwnerPath, string Post);

/// <summary>Somebody whose leaving was decided.</summary>
/// <param name="StaffCode">Null for a case that was not begun from the file: found by body, name and day of birth.</param>
/// <param name="On">The first day on which the person no longer works there.</param>
public sealed record Leaver(
    string ProvinceCode,
    string? StaffCode,
    string OwnerPath,
    string Name,
    DateOnly BornOn,
    DateOnly On,
    string Why
);

/// <summary>The staff file, kept by another module that knows this one: whoever is picked there, and whoever leaves it.</summary>
public interface IStaffFile
{
    /// <summary>People of a scope whose code or name holds what was typed.</summary>
    Task<IReadOnlyList<StaffEntry>> FindAsync(Db db, Scope scope, string? typed, CancellationToken ct);

    Task<StaffEntry?> OpenAsync(Db db, Scope scope, string code, CancellationToken ct);

    /// <summary>The post is free from that day on, within the write of the decision. Nobody found changes nothing.</summary>
    Task LeaveAsync(Write write, Leaver leaver, CancellationToken ct);
}
