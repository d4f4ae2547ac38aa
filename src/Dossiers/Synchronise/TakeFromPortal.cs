using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>
/// Takes one dossier from the portal. The same dossier sent again is answered as the first time, however often and on whatever
/// node; another state of a known dossier is progress where the outside decides it (accepted, not accepted, taken back by the
/// citizen) and refused where it is ours; other content under a known code is refused by what differs.
/// </summary>
internal sealed class TakeFromPortal(WriteGate gate, DossierSettlement settlement)
{
    private const string Unchanged = "Hồ sơ đã có, không đổi";

    /// <returns>What was done, in words.</returns>
    public Task<Result<string>> RunAsync(PortalFiling filing, PortalCaller caller, CancellationToken ct) =>
        gate.RunAsync<string>(
            new Deed(caller.Actor, caller.Now),
            (write, token) => WriteAsync(write, filing, caller.Actor.Name, token),
            ct
        );

    private async Task<Result<string>> WriteAsync(Write write, PortalFiling filing, string by, CancellationToken ct)
    {
        await DossierNumbers.NoteBroughtAsync(write.Db, filing.Code, ct);
        var (dossiers, province) = (write.Db.Dossiers, filing.Owner.ProvinceCode);
        var known = await dossiers
            .Include(row => row.Turns)
            .Include(row => row.Papers)
            .AsSplitQuery()
            .FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Code == filing.Code, ct);
        if (known is not null)
        {
            return Follow(write, known, filing, by);
        }

        if (filing.Status is not (DossierStatus.Registered or DossierStatus.Accepted))
        {
            return SynchroniseRefusals.NotHereYet;
        }

        var dossier = Create(filing);
        dossier.Register("Chờ tiếp nhận", settlement.LawFor(filing.Owner.Path, filing.FiledAt));
        if (filing.Status == DossierStatus.Accepted && Accept(dossier, filing, by) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        await AddPapersAsync(write, dossier, filing, ct);
        dossier.PortalContent = MarkOf(filing);
        dossiers.Add(dossier);
        DossierSettlement.Settle(
            write,
            dossier,
            DossierSettlement.Before(null),
            "synchronised",
            filing.Status == DossierStatus.Registered
                ? "Nhận từ Cổng dịch vụ công, chờ tiếp nhận"
                : "Nhận từ Cổng dịch vụ công, đã tiếp nhận"
        );
        return filing.CannotFetch ? "Đã nhận; chưa tải được tệp theo đường dẫn vì nơi nhận chưa khai báo máy chủ tệp" : "Đã nhận";
    }

    private Result<string> Follow(Write write, Dossier known, PortalFiling filing, string by)
    {
        var differing = Differences(known, filing).ToList();
        if (differing.Count > 0)
        {
            return SynchroniseRefusals.CodeTaken(filing.Code, differing);
        }

        // What it was, or an earlier state of one that goes on: nothing new. One that ended by withdrawal or refusal is not accepted again.
        var earlier =
            filing.Status == DossierStatus.Accepted
            && known.AcceptedAt is not null
            && known.Status is not (DossierStatus.Withdrawn or DossierStatus.Rejected or DossierStatus.Stopped);
        if (filing.Status == known.Status || filing.Status == DossierStatus.Registered || earlier)
        {
            write.Record(
                "dossier.synchronised-again",
                "dossier",
                known.Id.Value,
                known.ProvinceCode,
                known.OwnerPath,
                "Cổng dịch vụ công gửi lại, không đổi"
            );
            return Unchanged;
        }

        if (filing is { Status: DossierStatus.Rejected, Note: null } && known.Status == DossierStatus.Registered)
        {
            return SynchroniseRefusals.ReasonMissing;
        }

        var (before, law) = (DossierSettlement.Before(known), settlement.LawFor(known.OwnerPath, write.Deed.At));
        var (done, text) = filing.Status switch
        {
            DossierStatus.Accepted when known.Status == DossierStatus.Registered => (
                Accept(known, filing, by),
                "Cổng dịch vụ công báo đã tiếp nhận"
            ),
            DossierStatus.Rejected when known.Status == DossierStatus.Registered => (
                known.RejectReception(filing.Note!, by, law),
                "Cổng dịch vụ công báo không tiếp nhận"
            ),
            DossierStatus.Withdrawn when DossierTransitions.Allows(DossierAct.Withdraw, known.Status) => (
                known.Withdraw(filing.Note ?? "Công dân rút trên Cổng dịch vụ công", by, law),
                "Công dân rút hồ sơ trên Cổng dịch vụ công"
            ),
            _ => (SynchroniseRefusals.StateIsOurs(((int)filing.Status).ToString(CultureInfo.InvariantCulture), known.Status), string.Empty),
        };
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        known.PortalContent = MarkOf(filing);
        DossierSettlement.Settle(write, known, before, "synchronised", text);
        return text;
    }

    private Result Accept(Dossier dossier, PortalFiling filing, string by)
    {
        var law = settlement.LawFor(filing.Owner.Path, filing.AcceptedAt!.Value);
        return dossier.Accept(filing.Procedure, by, law, filing.DueAt);
    }

    /// <summary>Names of the portal's fields in which a filing says something else than what is kept; never their content.</summary>
    private static IEnumerable<string> Differences(Dossier known, PortalFiling filing)
    {
        // An officer may have put right or extended what the portal once sent: its own words again are no other content.
        if (known.PortalContent == MarkOf(filing))
        {
            return [];
        }

        var accepted = filing.Status == DossierStatus.Accepted && known.AcceptedAt is not null;
        (string Field, bool Differs)[] all =
        [
            ("MaTTHC", known.ProcedureCode != filing.Procedure.Code),
            ("DonViXuLy", known.OwnerPath != filing.Owner.Path),
            ("KenhThucHien", known.Channel != filing.Channel),
            ("ChuHoSo", known.ApplicantName != filing.Name),
            ("SoDienThoai", known.ApplicantPhone != filing.Phone),
            ("TrichYeuHoSo", filing.Summary is not null && known.Summary != filing.Summary),
            ("NgayNopHoSo", known.RegisteredAt != filing.FiledAt),
            ("NgayTiepNhan", accepted && known.AcceptedAt != filing.AcceptedAt),
            ("NgayHenTra", accepted && filing.DueAt is not null && known.DueAt != filing.DueAt),
            ("NoiNopHoSo", filing.NamesReception && known.ReceptionPath != filing.ReceptionPath),
            ("TaiLieuNop", filing.Papers is { } papers && !SamePapers(known, papers)),
        ];
        return all.Where(field => field.Differs).Select(field => field.Field);
    }

    private static bool SamePapers(Dossier known, IReadOnlyList<FiledPaper> sent)
    {
        var kept = known.Papers.Where(paper => !paper.IsResult).OrderBy(paper => paper.Number).ToList();
        return kept.Count == sent.Count
            && kept.Zip(sent)
                .All(pair =>
                    pair.First.Name == pair.Second.Name
                    && (pair.Second.File is null || pair.Second.File.Hash == pair.First.FileHash)
                    && (pair.Second.Url is null || pair.Second.Url == pair.First.FileSource || pair.First.FileHash is not null)
                );
    }

    private static Dossier Create(PortalFiling filing) =>
        new()
        {
            Id = DossierId.New(),
            Code = filing.Code,
            ProvinceCode = filing.Owner.ProvinceCode,
            ProcedureId = filing.Procedure.Id,
            ProcedureCode = filing.Procedure.Code,
            ProcedureName = filing.Procedure.Name,
            FieldSlug = filing.Procedure.FieldSlug,
            Channel = filing.Channel,
            ReceptionPath = filing.ReceptionPath,
            OwnerPath = filing.Owner.Path,
            ApplicantName = filing.Name,
            ApplicantPhone = filing.Phone,
            PhoneTail = filing.Phone[^4..],
            Summary = filing.Summary,
            SearchText = Dossier.SearchTextOf(filing.Code, filing.Name, filing.Procedure.Name),
            RegisteredAt = filing.FiledAt,
        };

    private static async Task AddPapersAsync(Write write, Dossier dossier, PortalFiling filing, CancellationToken ct)
    {
        foreach (var sent in filing.Papers ?? [])
        {
            await write.KeepAsync(sent.File, ct);
            var paper = new DossierPaper
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = dossier.ProvinceCode,
                DossierId = dossier.Id,
                Number = dossier.Papers.Count + 1,
                Name = sent.Name,
                Provided = sent.File is not null,
                FileHash = sent.File?.Hash,
                FileName = sent.Name,
                FileSource = sent.Url,
                FileProblem = sent is { File: null, Url: null } ? "Cổng chỉ gửi tên tệp" : null,
            };
            dossier.Papers.Add(paper);
            if (sent.Url is { } url)
            {
                write.Send(
                    dossier.ProvinceCode,
                    DossierMessages.PaperToFetch,
                    paper.Id.ToString(),
                    new PaperToFetch(dossier.ProvinceCode, dossier.Id.Value, paper.Id, url)
                );
            }
        }
    }

    private static string MarkOf(PortalFiling filing)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                filing.Status,
                filing.Procedure.Code,
                filing.Owner.Path,
                filing.ReceptionPath,
                filing.Channel,
                filing.Name,
                filing.Phone,
                filing.Summary,
                filing.FiledAt,
                filing.AcceptedAt,
                filing.DueAt,
                filing.Note,
                Papers = filing.Papers?.Select(paper => new
                {
                    paper.Name,
                    paper.Url,
                    paper.File?.Hash,
                }),
            }
        );
        return Convert.ToHexStringLower(SHA256.HashData(content))[..32];
    }
}
