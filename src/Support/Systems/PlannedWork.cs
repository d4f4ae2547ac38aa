using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Support.Systems;

/// <summary>
/// Work on a system that is announced before: when, what, when it comes back, what to do meanwhile (ND 224/2026 Art. 13, at least seven
/// working days ahead); without that time only as urgent, with the reason.
/// </summary>
internal sealed class PlannedWork : IInProvince
{
    /// <summary>The kind of record in deeds.</summary>
    public const string RecordKind = "planned-work";

    public required PlannedWorkId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary><c>TD25-2026-0001</c>.</summary>
    public required string Code { get; init; }

    public required string System { get; init; }

    /// <summary>Every unit under it is touched.</summary>
    public required string UnitPath { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>When it is expected to work again.</summary>
    public required DateTimeOffset To { get; init; }

    public required string What { get; init; }

    /// <summary>What units do meanwhile.</summary>
    public required string Meanwhile { get; init; }

    /// <summary>Why it could not be announced in time; null where it was.</summary>
    public string? UrgentBecause { get; init; }

    public required string AnnouncedBy { get; init; }

    public required string AnnouncedPath { get; init; }

    public required DateTimeOffset AnnouncedAt { get; init; }

    public DateTimeOffset? CancelledAt { get; private set; }

    public int Version { get; private set; }

    public Result Cancel(DateTimeOffset now)
    {
        if (CancelledAt is not null || To <= now)
        {
            return SystemRefusals.WorkOver;
        }

        CancelledAt = now;
        Version++;
        return Result.Done;
    }

    /// <summary>The province office, and the department that runs lines and systems.</summary>
    public static bool MayAnnounce(Seat seat) =>
        seat.Role == Role.ProvinceOffice
        || (
            seat.Role == Role.DepartmentLeader
            && seat.SpeaksFor == Platform.Access.UnitPath.OfOrganisation(seat.ProvinceCode, "so-khoa-hoc-cong-nghe")
        );
}
