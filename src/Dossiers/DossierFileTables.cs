using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Dossiers.Photos;
using ThongSuot.Dossiers.Signing;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers;

/// <summary>Tables of what hangs on a dossier's papers: further files, what a request asks for, telephone tickets, signatures.</summary>
internal static class DossierFileTables
{
    extension(Db db)
    {
        public DbSet<PaperFile> PaperFiles => db.Set<PaperFile>();

        public DbSet<SupplementItem> SupplementItems => db.Set<SupplementItem>();

        public DbSet<PhotoTicket> PhotoTickets => db.Set<PhotoTicket>();

        public DbSet<DossierSignature> DossierSignatures => db.Set<DossierSignature>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<PaperFile>(file =>
        {
            file.ToTable("dossiers_paper_files");
            file.ByProvince();
            file.Property(row => row.Id).ValueGeneratedNever();
            file.Property(row => row.FileName).HasMaxLength(PaperFile.NameLength);
            file.Property(row => row.Remark).HasMaxLength(PaperFile.RemarkLength);
            // Taken or turned down once, though two pages decide.
            file.Property(row => row.Version).IsConcurrencyToken();
            file.HasIndex(row => row.DossierId);
            file.HasOne<Dossier>().WithMany().HasForeignKey(row => row.DossierId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SupplementItem>(item =>
        {
            item.ToTable("dossiers_supplement_items");
            item.ByProvince();
            item.Property(row => row.Id).ValueGeneratedNever();
            item.Property(row => row.Name).HasMaxLength(SupplementItem.NameLength);
            item.Property(row => row.Fault).HasMaxLength(SupplementItem.FaultLength);
            item.Property(row => row.Bringer).HasMaxLength(SupplementItem.BringerLength);
            item.HasIndex(row => row.DossierId);
            item.HasOne<Dossier>().WithMany().HasForeignKey(row => row.DossierId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PhotoTicket>(ticket =>
        {
            ticket.ToTable("dossiers_photo_tickets");
            ticket.ByProvince();
            ticket.Property(row => row.Id).ValueGeneratedNever();
            ticket.Property(row => row.TokenHash).HasMaxLength(64);
            // Used once, though two telephones send at once.
            ticket.Property(row => row.UsedAt).IsConcurrencyToken();
            ticket.HasIndex(row => row.TokenHash).IsUnique();
            ticket.HasOne<Dossier>().WithMany().HasForeignKey(row => row.DossierId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DossierSignature>(signature =>
        {
            signature.ToTable("dossiers_signatures");
            signature.ByProvince();
            signature.Property(row => row.Id).ValueGeneratedNever();
            signature.Property(row => row.Token).HasMaxLength(PublicToken.Length);
            signature.Property(row => row.Document).HasMaxLength(DossierSignature.NameLength);
            signature.HasIndex(row => row.Token).IsUnique();
            signature.HasIndex(row => row.DossierId);
            signature.HasOne<Dossier>().WithMany().HasForeignKey(row => row.DossierId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
