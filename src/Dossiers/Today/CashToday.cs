using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Today;

namespace ThongSuot.Dossiers.Today;

/// <summary>Money of the counter that is to be counted or taken over.</summary>
internal sealed class CashToday(PermissionRegistry registry) : ITodaySource
{
    public string Name => "Thu phí";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (registry.Allows(seat.Role, DossierPermissions.Receive))
        {
            var open = await CountCash.OpenLines(db, seat).AsNoTracking().CountAsync(ct);
            return [new(TodayPart.ToDo, "khoản thu chưa chốt sổ", open, "/thu-phi", []) { Leads = true }];
        }

        if (!registry.Allows(seat.Role, DossierPermissions.ConfirmCash))
        {
            return [];
        }

        var batch = new TodayBatch<CashUp>(rows => rows.OrderBy(row => row.At));
        batch.Ask(
            TodayPart.ToDo,
            "lần chốt sổ chờ nhận bàn giao",
            $"/thu-phi?nhom={CashUps.ToConfirm}",
            CashUps.Seen(db, seat, CashUps.ToConfirm)
        );
        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Id = row.Id,
                    Name = row.By,
                    At = row.At,
                },
            row => new($"{row.Name}, chốt lúc {VietnameseFormat.ShortMoment(row.At)}", $"/thu-phi/{row.Id}", null),
            ct
        );
    }

    private sealed class Row : TodayRow
    {
        public Guid Id { get; init; }

        public DateTimeOffset At { get; init; }
    }
}
