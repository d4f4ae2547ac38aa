using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Difficulties.Rapid;

/// <summary>Reports a fault of today to the rapid team; the outage is recorded in the same write.</summary>
internal sealed class ReportFault(
    WriteGate gate,
    DifficultySettlement settlement,
    Units units,
    ISeatDirectory seats,
    IEnumerable<IRapidRoster> rosters
)
{
    public const string Kind = "rapid";

    /// <summary>A fault that is older is no fault of today: it is written into the log of outages.</summary>
    private const int OldestDays = 7;

    /// <summary>The body whose team answers: science and technology for lines and software; the province office for the rest.</summary>
    public static string TeamOf(OutageKind kind, string provinceCode) =>
        kind == OutageKind.Power ? UnitPath.OfProvinceOffice(provinceCode) : UnitPath.OfOrganisation(provinceCode, "so-khoa-hoc-cong-nghe");

    /// <param name="notTwice">Whoever reports says that it is another fault than the one that waits.</param>
    /// <returns>The code of the request.</returns>
    public async Task<Result<string>> RunAsync(
        OutageKind? kind,
        string what,
        DateTimeOffset? brokeAt,
        string? system,
        Seat seat,
        Deed deed,
        CancellationToken ct,
        bool notTwice = true
    )
    {
        if (what.Length is 0 or > RapidRequest.WhatLength)
        {
            return RapidRefusals.WhatMissing;
        }

        if (kind is not { } broken)
        {
            return DifficultyRefusals.FaultMissing;
        }

        if (brokeAt < deed.At.AddDays(-OldestDays))
        {
            return RapidRefusals.TooOld(OldestDays);
        }

        var team = TeamOf(broken, seat.ProvinceCode);
        // The team's officers first: they mend it; a leader only where there is nobody else.
        var people = await seats.UnderAsync(team, Role.CaseOfficer, ct);
        var unit = units.ByPath(seat.SpeaksFor) ?? throw new System.Diagnostics.UnreachableException($"No unit {seat.UnitPath}");
        var (picked, due) = await PickAsync(unit.Path, broken, deed.At, ct);
        var person =
            picked is not null ? new DifficultyOwner(picked.BodyPath, picked.SeatId.Value, picked.Signature)
            : people.Count > 0 ? DifficultyOwner.Of(team, people[0])
            : await settlement.OfficeAsync(seat.ProvinceCode, ct);
        return await gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (!notTwice && await WaitingAsync(write.Db, unit.Path, broken, deed.At, token) is { } same)
                {
                    return RapidRefusals.Twice(same.Code, same.RaisedAt);
                }

                var outage = await write.StartOutageAsync(unit, broken, brokeAt ?? deed.At, what, token, SharedSystems.Find(system)?.Code);
                if (outage.IsRefused)
                {
                    return outage.Refusal;
                }

                var request = new RapidRequest
                {
                    Id = Guid.CreateVersion7(),
                    Code = await write.Db.NextCodeAsync("UC", seat.ProvinceCode, OfficeClock.DayOf(deed.At).Year, token),
                    ProvinceCode = seat.ProvinceCode,
                    UnitPath = unit.Path,
                    Kind = broken,
                    What = what,
                    BrokeAt = brokeAt ?? deed.At,
                    RaisedAt = deed.At,
                    RaisedBy = seat.Signature,
                    OutageId = outage.Value,
                    TeamPath = person.BodyPath,
                    PersonSeatId = person.SeatId,
                    PersonName = person.PersonName,
                    SentBecause = picked?.Because,
                    DueAt = due.At,
                    DueBecause = due.Because,
                };
                write.Db.Add(request);
                write.Record(
                    "rapid.reported",
                    Kind,
                    request.Id,
                    seat.ProvinceCode,
                    unit.Path,
                    $"{OutageLabels.Of(broken)}: {what}; {request.PersonName} trả lời trước {VietnameseFormat.Moment(request.DueAt)}"
                );
                write.Tell(
                    request.TeamPath,
                    request.PersonSeatId,
                    $"{unit.ShortName} báo {OutageLabels.Of(broken).ToLowerInvariant()}: {what}",
                    PathOf(request.Code)
                );
                write.Send(
                    request.ProvinceCode,
                    "rapid.reported",
                    request.Code,
                    new
                    {
                        request.Code,
                        request.UnitPath,
                        request.TeamPath,
                        request.DueAt,
                    }
                );
                return request.Code;
            },
            ct
        );
    }

    /// <summary>
    /// The first of whoever is on call today; where nobody is, of whoever is on call when it is due. And by when it is due.
    /// </summary>
    private async Task<(RapidPick? Pick, (DateTimeOffset At, string Because) Due)> PickAsync(
        string unitPath,
        OutageKind kind,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var (law, today) = (settlement.LawFor(unitPath, at), OfficeClock.DayOf(at));
        if (await FirstAsync(unitPath, kind, today, ct) is { } now)
        {
            return (now, law.SameDay(onCall: true));
        }

        var due = law.SameDay(onCall: false);
        var day = OfficeClock.DayOf(due.At);
        return (day == today ? null : await FirstAsync(unitPath, kind, day, ct), due);
    }

    private async Task<RapidPick?> FirstAsync(string unitPath, OutageKind kind, DateOnly day, CancellationToken ct)
    {
        foreach (var roster in rosters)
        {
            if (await roster.RankAsync(unitPath, kind, day, ct) is [var first, ..])
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>The same fault of the unit that was reported within a day and still waits.</summary>
    private static Task<RapidRequest?> WaitingAsync(Db db, string unitPath, OutageKind kind, DateTimeOffset at, CancellationToken ct)
    {
        var (province, since) = (Scope.ProvinceOf(unitPath), at.AddDays(-1));
        return db
            .RapidRequests.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.UnitPath == unitPath && row.Kind == kind)
            .Where(row => row.AnsweredAt == null && row.RaisedAt >= since)
            .OrderByDescending(row => row.RaisedAt)
            .FirstOrDefaultAsync(ct);
    }

    public static string PathOf(string code) => $"/ung-cuu/{code}";
}
