using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Competences.Register;

/// <summary>
/// Takes a province's row out that was entered by mistake: nothing rests on it any more, and the holder before it goes on.
/// </summary>
internal sealed class WithdrawRow(WriteGate gate)
{
    /// <summary>A row that can be withdrawn: the province's own, that stands and that no decision of this system wrote.</summary>
    public static Task<CompetenceRow?> FindAsync(Db db, Guid id, string province, CancellationToken ct)
    {
        var (rows, key) = (db.CompetenceRows, CompetenceRowId.From(id));
        return rows.FirstOrDefaultAsync(
            row => row.ProvinceCode == province && row.Id == key && row.WithdrawnOn == null && row.AuthorisationId == null,
            ct
        );
    }

    /// <returns>The code of the task.</returns>
    public Task<Result<string>> RunAsync(Guid id, string why, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (!CompetenceSeats.Keeps(seat))
                {
                    return CompetenceRefusals.NotKeeper;
                }

                if (await FindAsync(write.Db, id, seat.ProvinceCode, token) is not { } row)
                {
                    return CompetenceRefusals.RowGone;
                }

                var said = why.Trim();
                if (said.Length is 0 or > CompetenceRow.TextLength / 2)
                {
                    return CompetenceRefusals.WithdrawWhy;
                }

                row.Withdraw(OfficeClock.DayOf(write.Deed.At), CleanText.CutTo($"{said} ({seat.Signature})", CompetenceRow.TextLength));
                await GoOnAsync(write.Db, row, token);
                await RegisterMark.MoveAsync(write.Db, row.ProvinceCode, token);
                write.Record(
                    "competences.withdrawn",
                    "competences",
                    row.Id.Value,
                    row.ProvinceCode,
                    seat.ScopePath,
                    $"Rút dòng {row.Subject}: {row.Holder} ({row.Document}); {said}"
                );
                return row.Subject;
            },
            ct
        );

    private static async Task GoOnAsync(Db db, CompetenceRow gone, CancellationToken ct)
    {
        if (gone.Form == CompetenceForm.Authorised)
        {
            return;
        }

        var (rows, province, subject, unit) = (db.CompetenceRows, gone.ProvinceCode, gone.Subject, gone.UnitPath);
        var beside = (
            await rows.Where(row => row.ProvinceCode == province && row.Subject == subject && row.UnitPath == unit).ToListAsync(ct)
        )
            .Where(row => row != gone && row.WithdrawnOn is null && row.Form != CompetenceForm.Authorised)
            .Where(row => row.MoneyFrom == gone.MoneyFrom && row.MoneyTo == gone.MoneyTo)
            .ToList();
        var next = beside.Where(row => row.ValidFrom > gone.ValidFrom).Select(row => (DateOnly?)row.ValidFrom).Min();
        beside.Find(row => row.IsShortened && row.ValidTo == gone.ValidFrom.AddDays(-1))?.GoOn(next);
    }
}
