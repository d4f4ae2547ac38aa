using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>The applicant says once, after the return, how satisfied they are.</summary>
internal sealed class RateDossier(WriteGate gate, DossierNumbers numbers)
{
    public const int LongestComment = 500;

    /// <summary>From best to worst, as the form lists them.</summary>
    public static IReadOnlyList<(int Rating, string Name)> Levels { get; } =
    [(5, "Rất hài lòng"), (4, "Hài lòng"), (3, "Bình thường"), (2, "Không hài lòng"), (1, "Rất không hài lòng")];

    public async Task<Result> RunAsync(string code, string digits, int? rating, string? comment, Deed deed, CancellationToken ct)
    {
        if (rating is not { } level || level is < 1 or > 5)
        {
            return DossierRefusals.RatingMissing;
        }

        if (comment?.Trim().Length > LongestComment)
        {
            return DossierRefusals.CommentTooLong(LongestComment);
        }

        return await gate.RunAsync(deed, (write, token) => WriteAsync(write, code, digits, level, comment, token), ct);
    }

    /// <summary>
    /// The dossier of a code and the last four digits of its telephone number; null tells nobody which of the two is wrong.
    /// </summary>
    /// <param name="numbers">Knows which province gave the code.</param>
    public static IQueryable<Dossier> Find(Db db, DossierNumbers numbers, string? code, string? digits)
    {
        var (clean, tail) = (DossierCode.Clean(code), (digits ?? string.Empty).Trim());
        return numbers.OfProvince(db.Dossiers, clean).Where(row => row.Code == clean && row.PhoneTail == tail);
    }

    private async Task<Result> WriteAsync(Write write, string code, string digits, int rating, string? comment, CancellationToken ct)
    {
        if (await Find(write.Db, numbers, code, digits).AsNoTracking().FirstOrDefaultAsync(ct) is not { } dossier)
        {
            return DossierRefusals.LookUpFailed;
        }

        if (dossier.ReturnedAt is null)
        {
            return DossierRefusals.NotReturnedYet;
        }

        if (
            await write.Db.DossierSatisfactions.AnyAsync(row => row.ProvinceCode == dossier.ProvinceCode && row.DossierId == dossier.Id, ct)
        )
        {
            return DossierRefusals.AlreadyRated;
        }

        write.Db.DossierSatisfactions.Add(
            new DossierSatisfaction
            {
                DossierId = dossier.Id,
                Rating = rating,
                Comment = string.IsNullOrWhiteSpace(comment) ? null : comment.Trim(),
                At = write.Deed.At,
                ProvinceCode = dossier.ProvinceCode,
                OwnerPath = dossier.OwnerPath,
            }
        );
        write.Count(DossierFigures.Key(dossier, OfficeClock.DayOf(write.Deed.At), DossierMeasure.Rated));
        if (rating >= DossierFigures.SatisfiedFrom)
        {
            write.Count(DossierFigures.Key(dossier, OfficeClock.DayOf(write.Deed.At), DossierMeasure.Satisfied));
        }

        write.Record(
            "dossier.rated",
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath,
            $"Đánh giá mức hài lòng {rating}/5",
            new { rating }
        );
        return Result.Done;
    }
}
