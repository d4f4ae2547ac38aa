using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Supplement;

/// <summary>What the counter says of one file that came from outside.</summary>
/// <param name="Take">It becomes one of the paper's; otherwise it goes back with the remark.</param>
internal sealed record SentDecision(Guid FileId, bool Take, string? Remark);

/// <summary>
/// The counter compares what the applicant sent and takes it into the dossier, or turns it down with what is to be sent
/// anew.
/// </summary>
internal sealed class DecideSent(WriteGate gate, DossierCompetence competence)
{
    public Task<Result<string>> RunAsync(string code, IReadOnlyList<SentDecision> decisions, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => WriteAsync(write, code, decisions, seat, token), ct);

    private async Task<Result<string>> WriteAsync(
        Write write,
        string code,
        IReadOnlyList<SentDecision> decisions,
        Seat seat,
        CancellationToken ct
    )
    {
        if (await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier)
        {
            return DossierRefusals.NotFound;
        }

        if (!competence.MayChangePapers(dossier, seat))
        {
            return DossierRefusals.NotYours;
        }

        var waiting = await SupplementBook.Waiting(write.Db, dossier).ToListAsync(ct);
        var (said, came) = (new List<string>(), new List<Guid>());
        foreach (var decision in decisions)
        {
            if (waiting.Find(file => file.Id == decision.FileId) is not { } file)
            {
                return SupplementRefusals.AlreadyDecided;
            }

            if (!decision.Take && string.IsNullOrWhiteSpace(decision.Remark))
            {
                return SupplementRefusals.RemarkMissing;
            }

            said.Add(Decide(write, dossier, file, decision, seat));
            if (decision.Take)
            {
                came.Add(file.PaperId);
            }
        }

        if (said.Count == 0)
        {
            return DossierRefusals.NothingChanged;
        }

        dossier.PapersChanged();
        await SupplementBook.CameAsync(write, dossier, came, seat.Signature, SupplementItem.ByNet, ct);
        write.Record(
            "dossier.supplement-looked-at",
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath,
            $"Giấy tờ gửi qua mạng: {string.Join("; ", said)}"
        );
        return dossier.Code;
    }

    private static string Decide(Write write, Dossier dossier, PaperFile file, SentDecision decision, Seat seat)
    {
        var paper = dossier.Papers.Find(paper => paper.Id == file.PaperId);
        if (!decision.Take)
        {
            file.TurnDown(seat.Signature, decision.Remark!, write.Deed.At);
            return $"trả lại “{paper?.Name}”: {decision.Remark!.Trim()}";
        }

        file.Take(seat.Signature, write.Deed.At);
        if (paper is not null)
        {
            paper.Provided = true;
            if (paper.FileHash is null)
            {
                (paper.FileHash, paper.FileName, paper.FileSource, paper.FileProblem) = (file.FileHash, file.FileName, null, null);
            }
        }

        return $"nhận “{paper?.Name}”";
    }
}
