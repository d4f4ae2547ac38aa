using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Audit;

/// <summary>Recomputes the whole chain over the database itself, deed by deed, and checks every head.</summary>
internal sealed class TrailCheck(IDbContextFactory<Db> contexts, SigningKeys keys)
{
    private const int Page = 5_000;

    public async Task<TrailReport> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        using var known = new KnownKeys(await keys.PublicKeysAsync(ct));
        var whole = new TrailReport(0, null, null, 0, null);
        // The nation's first: it knows how far the others went. A chain whose links are gone still has its heads, and the other way round.
        var anchors = new Dictionary<string, TrailEnd>(StringComparer.Ordinal);
        whole = whole.Plus(await RunAsync(db, string.Empty, anchors, known, ct));
        var provinces = (await db.ProvincesOfAsync<DeedLink>(ct)).Union(await db.ProvincesOfAsync<DeedHead>(ct)).Union(anchors.Keys);
        foreach (var province in provinces.Where(code => code.Length > 0).Order(StringComparer.Ordinal).TakeWhile(_ => whole.Fault is null))
        {
            whole = whole.Plus(await RunAsync(db, province, anchors, known, ct));
        }

        return whole;
    }

    private static async Task<TrailReport> RunAsync(
        Db db,
        string province,
        Dictionary<string, TrailEnd> anchors,
        KnownKeys known,
        CancellationToken ct
    )
    {
        var heads = await db.Set<DeedHead>()
            .AsNoTracking()
            .Where(head => head.ProvinceCode == province)
            .OrderBy(head => head.Position)
            .ToListAsync(ct);
        var walk = new Walk(heads, known, anchors, anchors.GetValueOrDefault(province));
        while (walk.Fault is null)
        {
            var after = walk.Position;
            var rows = await (
                from link in db.Set<DeedLink>()
                    .AsNoTracking()
                    .Where(link => link.ProvinceCode == province && link.Position > after)
                    .OrderBy(link => link.Position)
                    .Take(Page)
                join deed in db.Set<DeedRow>().AsNoTracking()
                    on new { link.ProvinceCode, link.Sequence } equals new { deed.ProvinceCode, deed.Sequence }
                    into found
                from deed in found.DefaultIfEmpty()
                orderby link.Position
                select new { link, deed }
            ).ToListAsync(ct);
            foreach (var row in rows.TakeWhile(_ => walk.Fault is null))
            {
                walk.Step(row.link, row.deed);
            }

            if (rows.Count < Page)
            {
                break;
            }
        }

        walk.End();
        var fault = walk.Fault is { } wrong ? wrong with { Province = province } : null;
        var ends = new Dictionary<string, TrailEnd>();
        if (province.Length > 0 && walk.Position > 0)
        {
            ends[province] = new TrailEnd(walk.Position, walk.Hash);
        }

        return new TrailReport(walk.Deeds, walk.First, walk.Last, walk.Heads, fault) { Ends = ends };
    }

    /// <param name="anchors">Filled by the nation's deeds that took down the others' ends.</param>
    /// <param name="anchor">How far this chain went at least.</param>
    private sealed class Walk(List<DeedHead> heads, KnownKeys keys, Dictionary<string, TrailEnd> anchors, TrailEnd? anchor)
    {
        public byte[] Hash { get; private set; } = DeedChain.Beginning;

        public long Position { get; private set; }

        public long Deeds { get; private set; }

        public int Heads { get; private set; }

        public DateTimeOffset? First { get; private set; }

        public DateTimeOffset? Last { get; private set; }

        public TrailFault? Fault { get; private set; }

        public void Step(DeedLink link, DeedRow? deed)
        {
            if (link.Position != Position + 1)
            {
                Fault = new(
                    TrailFaultKind.Missing,
                    Position + 1,
                    null,
                    $"Chuỗi nhảy từ vị trí {Position} đến {link.Position}: mắt xích ở giữa đã bị xóa."
                );
            }
            else if (deed is null)
            {
                Fault = new(TrailFaultKind.Missing, link.Position, link.Sequence, "Việc đã niêm phong không còn trong cơ sở dữ liệu.");
            }
            else if (!DeedChain.HashOf(Hash, deed).AsSpan().SequenceEqual(link.Hash))
            {
                Fault = new(TrailFaultKind.Changed, link.Position, link.Sequence, "Nội dung hoặc mã băm không khớp với lúc niêm phong.");
            }
            else if (link.Position == anchor?.Position && !link.Hash.AsSpan().SequenceEqual(anchor.Hash))
            {
                Fault = new(TrailFaultKind.Changed, link.Position, link.Sequence, "Mã băm khác với mốc đã ghi trong chuỗi chung cả nước.");
            }

            if (Fault is not null || deed is null)
            {
                return;
            }

            (Position, Hash) = (link.Position, link.Hash);
            foreach (var (province, end) in TrailAnchor.Read(deed) ?? [])
            {
                anchors[province] = end;
            }

            First = First < deed.At ? First : deed.At;
            Last = Last > deed.At ? Last : deed.At;
            Deeds++;
            while (Fault is null && Heads < heads.Count && heads[Heads].Position <= Position)
            {
                CheckHead(heads[Heads]);
            }
        }

        public void End()
        {
            if (Fault is null && anchor is not null && Position < anchor.Position)
            {
                Fault = new(
                    TrailFaultKind.Truncated,
                    Position,
                    null,
                    $"Mốc đã ghi trong chuỗi chung cả nước là vị trí {anchor.Position}: phần cuối đã bị cắt."
                );
            }

            if (Fault is null && (Heads < heads.Count || (Heads > 0 && heads[^1].Position != Position) || (Heads == 0 && Position > 0)))
            {
                Fault = new(
                    TrailFaultKind.Truncated,
                    Position,
                    null,
                    "Chữ ký cuối cùng và mắt xích cuối cùng không cùng một vị trí: phần cuối đã bị cắt hoặc thêm."
                );
            }
        }

        private void CheckHead(DeedHead head)
        {
            if (head.Position != Position || !head.Hash.AsSpan().SequenceEqual(Hash))
            {
                Fault = new(
                    TrailFaultKind.Changed,
                    head.Position,
                    null,
                    "Chuỗi đã được tính lại: mã băm khác với mã đã ký tại vị trí này."
                );
            }
            else if (!keys.Verify(head.KeyName, DeedChain.HeadBytes(head.ProvinceCode, head.Position, head.Hash, head.At), head.Signature))
            {
                Fault = new(TrailFaultKind.WrongKey, head.Position, null, "Chữ ký tại vị trí này không phải của khóa đã ghi.");
            }
            else
            {
                Heads++;
            }
        }
    }
}

/// <summary>Public keys by name, opened once.</summary>
internal sealed class KnownKeys : IDisposable
{
    private readonly Dictionary<string, ECDsa> keys = new(StringComparer.Ordinal);

    /// <param name="pems">A key whose name is not that of its content is not taken.</param>
    public KnownKeys(IReadOnlyDictionary<string, string> pems)
    {
        foreach (var (name, pem) in pems)
        {
            var key = ECDsa.Create();
            key.ImportFromPem(pem);
            if (SigningKeys.NameOf(key) == name)
            {
                keys[name] = key;
            }
            else
            {
                key.Dispose();
            }
        }
    }

    public bool Verify(string name, byte[] bytes, byte[] signature) =>
        keys.TryGetValue(name, out var key) && SigningKeys.Verify(key, bytes, signature);

    public void Dispose()
    {
        foreach (var key in keys.Values)
        {
            key.Dispose();
        }
    }
}
