using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Demonstrate;

/// <summary>The papers that a synthetic dossier comes with: those known to be required, read once before many are made.</summary>
internal sealed class UsualPapers
{
    private static readonly string[] Application = ["Đơn, tờ khai theo mẫu của thủ tục"];

    private readonly Dictionary<ProcedureId, string[]> names = [];

    public static async Task<UsualPapers> LoadAsync(Catalogue catalogue, IEnumerable<ProcedureVersion> procedures, CancellationToken ct)
    {
        var papers = new UsualPapers();
        foreach (var procedure in procedures.DistinctBy(procedure => procedure.Id))
        {
            string[] required =
            [
                .. (await catalogue.DetailsAsync(procedure, ct)).Papers.Where(paper => paper.Required).Select(paper => paper.Name),
            ];
            papers.names[procedure.Id] = required.Length > 0 ? required : Application;
        }

        return papers;
    }

    public IEnumerable<string> Of(ProcedureVersion procedure) => names.GetValueOrDefault(procedure.Id, Application);
}
