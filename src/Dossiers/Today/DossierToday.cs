using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Board;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Dossiers.Today;

/// <summary>Dossiers that wait for a seat; for whoever sees figures alone, how many are late in the nation.</summary>
internal sealed class DossierToday(
    DossierSettlement settlement,
    DossierCompetence competence,
    PermissionRegistry registry,
    NamesShown names,
    OpenNow openNow,
    OfficeClock clock
) : ITodaySource
{
    public string Name => "Hồ sơ";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, DossierPermissions.View))
        {
            return registry.Allows(seat.Role, DossierPermissions.Board) ? await FiguresAsync(db, seat, ct) : [];
        }

        var law = settlement.LawFor(seat.ScopePath, clock.Now);
        var nearBy = law.Calendar.AddWorkingTime(law.Now, law.NearDueWithin);
        var batch = new TodayBatch<Dossier>(DossierLists.InOrder);
        foreach (var list in DossierTodayList.Of(seat, law.Today))
        {
            var filter = list.Filter;
            var seen = filter.Narrow(db.Dossiers.AsNoTracking().Seen(seat.Scope), seat, settlement);
            var rows = DossierLists.Pick(seen, filter.Group!, seat, law.Now, nearBy, filter.From, filter.To);
            batch.Ask(list.Part, list.Text, list.Path, rows, list.Leads, list.Named);
        }

        var (sight, shown) = (competence.NamesFor(seat), false);
        var lines = await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.ProcedureName,
                    Applicant = row.ApplicantName,
                    ReceptionPath = row.ReceptionPath,
                    OwnerPath = row.OwnerPath,
                    Holder = row.HolderSeatId,
                    Officer = row.OfficerSeatId,
                    Due = row.ClosedOn == null && row.PausedAt == null ? row.DueAt : null,
                    Filed = row.Status == DossierStatus.Registered ? row.RegisteredAt : null,
                },
            row =>
            {
                var full = sight.Covers(row.ReceptionPath, row.OwnerPath, row.Holder, row.Officer);
                shown |= full;
                var due = row.Filed is { } filed ? law.Calendar.AddWorkingTime(filed, law.OnlineAnswerWithin) : row.Due;
                return new($"{(full ? row.Applicant : Masking.Name(row.Applicant))}: {row.Name}", $"/ho-so/{row.Code}", due);
            },
            ct
        );
        if (shown)
        {
            await names.NoteAsync(seat, ct);
        }

        return lines;
    }

    private async Task<IReadOnlyList<TodayLine>> FiguresAsync(Db db, Seat seat, CancellationToken ct)
    {
        var open = await openNow.ReadAsync(db, seat.ScopePath, OpenGrouping.Province, ct);
        return
        [
            new(TodayPart.DueToday, "hồ sơ quá hạn trong phạm vi theo dõi", (int)open.Values.Sum(one => one.Overdue), "/so-lieu", [])
            {
                Leads = true,
            },
            new(TodayPart.DueToday, "hồ sơ sắp đến hạn trong phạm vi theo dõi", (int)open.Values.Sum(one => one.NearDue), "/so-lieu", [])
            {
                Leads = true,
            },
        ];
    }

    private sealed class Row : TodayRow
    {
        public required string Applicant { get; init; }

        public required string ReceptionPath { get; init; }

        public required string OwnerPath { get; init; }

        public SeatId? Holder { get; init; }

        public SeatId? Officer { get; init; }

        /// <summary>When it was filed, while nobody has taken it in: that must be answered within some hours.</summary>
        public DateTimeOffset? Filed { get; init; }
    }
}
