using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Difficulties.Board;

/// <summary>What the lines of the board are.</summary>
internal enum DifficultyGrouping
{
    /// <summary>The bodies that answer.</summary>
    Body,

    /// <summary>The units that raised.</summary>
    Unit,

    Field,

    /// <summary>Provinces, for who sees the nation's figures.</summary>
    Province,
}

/// <param name="Key">Path of the unit, or the field.</param>
internal sealed record DifficultyBoardLine(string Key, string Name, DifficultyFiguresRow Figures);

/// <summary>
/// Reads the board from running totals; what is open now comes from the index of open rows, which stays small however many are
/// closed.
/// </summary>
internal sealed class DifficultyBoardReader(IDbContextFactory<Db> contexts, Units units, OfficeClock clock)
{
    public async Task<(IReadOnlyList<DifficultyBoardLine> Lines, DifficultyFiguresRow Total, OpenDifficulties? Now)> ReadAsync(
        string province,
        DifficultyGrouping by,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var path = province.Length == 0 ? "/" : UnitPath.OfProvince(province);
        DateOnly[] ends = [from.AddDays(-1), to];
        List<string> parts =
            by == DifficultyGrouping.Field
                ? [path]
                : [.. (province.Length == 0 ? units.Provinces : units.ChildrenOf(path)).Select(unit => unit.Path)];
        List<string> subjects =
            by == DifficultyGrouping.Field
                ? [.. DifficultyFields.All.Select(facts => DifficultyFigures.SubjectOf(facts.Field))]
                : [string.Empty];
        var read = await db.TallyLinesAsync(new Scope(path), parts, subjects, ends, ct);
        var now = to >= clock.Today && province.Length > 0 ? await OpenAsync(db, province, ct) : null;
        var late = now is not null || province.Length == 0 ? null : await LateAtAsync(db, province, to, ct);
        var lines = new List<DifficultyBoardLine>();
        foreach (var (part, subject) in parts.SelectMany(_ => subjects, (part, subject) => (part, subject)))
        {
            var row = new DifficultyFiguresRow(read.Until(part, subject, 0), read.Between(part, subject, 0, 1));
            if (by == DifficultyGrouping.Field)
            {
                var field = Enum.Parse<DifficultyField>(subject[DifficultyFigures.Prefix.Length..]);
                row = row with
                {
                    Overdue = now?.OverdueByField.GetValueOrDefault(field) ?? late?.Where(one => one.Field == field).Sum(one => one.Count),
                };
                lines.Add(new DifficultyBoardLine(field.ToString(), DifficultyFields.Of(field).Name, row));
            }
            else
            {
                row = row with
                {
                    Overdue = now?.OverdueByBody.GetValueOrDefault(part) ?? late?.Where(one => one.Body == part).Sum(one => one.Count),
                };
                lines.Add(new DifficultyBoardLine(part, units.ByPath(part)?.ShortName ?? part, row));
            }
        }

        // Sums of the lines read: the foot of the table agrees with it by construction.
        var total = lines.Aggregate(DifficultyFiguresRow.Empty, (sum, line) => sum.Plus(line.Figures));
        var shown = lines.Where(line =>
            by switch
            {
                DifficultyGrouping.Body => line.Figures is not { HeldBefore: 0, Taken: 0, Reopened: 0, HeldOpen: 0, Answered: 0 },
                DifficultyGrouping.Unit => line.Figures
                    is not { RaisedBefore: 0, Raised: 0, RaisedOpen: 0, Confirmed: 0, Silent: 0, Invalid: 0 },
                _ => !line.Figures.IsEmpty,
            }
        );
        return ([.. shown], total, now);
    }

    /// <summary>What was late and not answered when a period that is over ended.</summary>
    private static async Task<IReadOnlyList<(string Body, DifficultyField Field, int Count)>> LateAtAsync(
        Db db,
        string province,
        DateOnly to,
        CancellationToken ct
    )
    {
        var end = OfficeClock.StartOf(to.AddDays(1));
        var rows = await db
            .HoldingPeriods.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.BeganOn <= to && (row.EndedOn == null || row.EndedOn > to) && row.DueAt < end)
            .GroupBy(row => new { row.BodyPath, row.Field })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return [.. rows.Select(row => (row.Key.BodyPath, row.Key.Field, row.Count))];
    }

    private async Task<OpenDifficulties> OpenAsync(Db db, string province, CancellationToken ct)
    {
        var (now, today) = (clock.Now, clock.Today);
        var rows = await db
            .Difficulties.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.ClosedAt == null)
            .GroupBy(row => new
            {
                row.LeadPath,
                row.Field,
                row.Status,
                row.OpenedOn,
                Late = row.DueAt < now,
                HasPerson = row.PersonSeatId != null,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        var urgent = await db.Difficulties.CountAsync(
            row => row.ProvinceCode == province && row.ClosedAt == null && row.Urgency == Urgency.Urgent,
            ct
        );
        var contested = await db.Guidance.CountAsync(
            row => row.ProvinceCode == province && row.Doubt != null && row.Status == GuidanceStatus.InForce,
            ct
        );
        var late = rows.Where(row => row.Key.Late && row.Key.Status != DifficultyStatus.Answered).ToList();
        int With(DifficultyStatus status) => rows.Where(row => row.Key.Status == status).Sum(row => row.Count);
        return new OpenDifficulties(
            rows.Sum(row => row.Count),
            With(DifficultyStatus.Received),
            With(DifficultyStatus.Escalated),
            late.Sum(row => row.Count),
            urgent,
            With(DifficultyStatus.Reopened),
            With(DifficultyStatus.Answered),
            contested,
            // In the queue nobody who answers has it yet, whoever keeps the queue.
            rows.Where(row => row.Key.HasPerson && row.Key.Status != DifficultyStatus.Received).Sum(row => row.Count),
            [
                .. OpenDifficulties.AgeClasses.Select(age =>
                    rows.Where(row =>
                            today.DayNumber - row.Key.OpenedOn.DayNumber is var days
                            && (age.From is null || days >= age.From)
                            && (age.Below is null || days < age.Below)
                        )
                        .Sum(row => row.Count)
                ),
            ],
            late.GroupBy(row => row.Key.LeadPath)
                .ToDictionary(group => group.Key, group => group.Sum(row => row.Count), StringComparer.Ordinal),
            late.GroupBy(row => row.Key.Field).ToDictionary(group => group.Key, group => group.Sum(row => row.Count))
        );
    }
}
